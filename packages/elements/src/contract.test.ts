import { checks } from './contract/checks.js';
import { broken, lost, properties } from './contract/data-checks.js';
import { driver } from './contract/driver.js';
import { clear } from './contract/page.js';
import { rows } from './contract/rows.js';
import type { Row } from './contract/rows.js';
import { definitions } from './contract/samples.js';

const all = { ...checks, broken, lost, properties };

/** Firefox plays nothing on a machine without a sound device: then there is nothing to work. */
const isUnheard = (type: string, id: string): boolean =>
  driver === 'firefox' && type === 'audio' && ['keys', 'taps', 'language'].includes(id);

for (const { type } of definitions) {
  describe(`contract: ${type}`, function () {
    // A 3D object is drawn without a graphics card here, and every action draws it anew.
    this.timeout(type === 'model' ? 150_000 : 30_000);
    afterEach(clear);
    for (const { id, promise, drivers } of rows) {
      if (!(drivers as Row['drivers']).includes(driver) || isUnheard(type, id)) continue;
      it(promise, () => all[id](type));
    }
  });
}
