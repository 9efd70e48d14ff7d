import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { check } from '../check.js';
import { describeLicense } from '../license.js';
import { isLicence, likeLicence } from './licences.js';

describe('a licence', () => {
  it('may be a Creative Commons or RightsStatements.org address', () => {
    for (const address of [
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
      'http://creativecommons.org/licenses/by/3.0/igo/',
      'https://creativecommons.org/licenses/by/4.0/deed.fr',
      'https://creativecommons.org/publicdomain/zero/1.0/',
      'https://creativecommons.org/publicdomain/mark/1.0/',
      'http://rightsstatements.org/vocab/InC-EDU/1.0/',
      'https://rightsstatements.org/page/NoC-US/1.0/?language=en',
    ]) {
      assert.ok(isLicence(address), address);
      assert.notEqual(describeLicense(address).name, address);
    }
  });

  it('may be an SPDX name, in letters of either case', () => {
    for (const name of [
      'CC0-1.0', 'CC-BY-4.0', 'CC-BY-NC-ND-2.5', 'CC-BY-SA-2.1-JP', 'CC-BY-3.0-IGO', 'cc-by-4.0',
      'CC-PDM-1.0', 'CC-PDDC', 'MIT', 'MIT-0', 'ISC', 'Unlicense', 'Apache-2.0', 'BSD-3-Clause',
      'GPL-3.0-or-later', 'OFL-1.1', 'OGL-UK-3.0', 'etalab-2.0', 'LAL-1.3', 'ODbL-1.0',
      'Artistic-1.0-Perl', 'LicenseRef-our-terms',
    ]) assert.ok(isLicence(name), name);
  });

  it('is nothing that cannot be looked up', () => {
    for (const words of [
      'CC-BY', 'CC BY 4.0', 'CC', 'CC-BY-5.0', 'CC-BY-ND-SA-4.0', 'CC-4.0', 'CC0', 'InC',
      'Copyright', 'free', 'https://creativecommons.org/', 'https://rightsstatements.org/',
      'https://creativecommons.org/licenses/by/', 'https://rightsstatements.org/vocab/XX/1.0/',
      'https://example.org/terms', 'LicenseRef-', 'All rights reserved 2024-1', ' CC0-1.0',
    ]) assert.ok(!isLicence(words), words);
  });
});

describe('what was meant by a licence', () => {
  const meant = {
    'CC-BY': 'CC-BY-4.0',
    'CC BY-NC-SA 3.0': 'CC-BY-NC-SA-3.0',
    'CC-BY-SA-4': 'CC-BY-SA-4.0',
    'CCBY 2.0': 'CC-BY-2.0',
    'CC-BY-5.0': 'CC-BY-4.0',
    'CC-BT-4.0': 'CC-BY-4.0',
    'BY-NC-4.0': 'CC-BY-NC-4.0',
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0': 'CC-BY-NC-ND-4.0',
    'https://creativecommons.org/licenses/by-sa/': 'CC-BY-SA-4.0',
    CC0: 'CC0-1.0',
    'CC-0': 'CC0-1.0',
    'CC Zero': 'CC0-1.0',
    'Public domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
    PDM: 'https://creativecommons.org/publicdomain/mark/1.0/',
    '© Example Museum, 2024': 'https://rightsstatements.org/vocab/InC/1.0/',
    'All rights reserved': 'https://rightsstatements.org/vocab/InC/1.0/',
    'InC-EDU': 'https://rightsstatements.org/vocab/InC-EDU/1.0/',
    'No known copyright': 'https://rightsstatements.org/vocab/NKC/1.0/',
    'https://rightsstatements.org/vocab/NoC-US/': 'https://rightsstatements.org/vocab/NoC-US/1.0/',
    Apache: 'Apache-2.0',
    GPL: 'GPL-3.0-or-later',
    'GPL v3': 'GPL-3.0-or-later',
    'SIL OFL': 'OFL-1.1',
    'MIT License': 'MIT',
  };
  for (const [written, right] of Object.entries(meant)) {
    it(`is told: ${written}`, () => {
      assert.equal(likeLicence(written), right);
      assert.ok(isLicence(right));
    });
  }

  it('is not guessed where it cannot be', () => {
    for (const words of ['CC', 'Creative Commons', 'free', 'unknown', 'https://example.org/terms',
      'see the website', ''])
      assert.equal(likeLicence(words), undefined, words);
  });

  it('says that a guessed version is to be looked up', () => {
    const fixes = ['CC-BY', 'CC BY 3.0'].map((license) => check(JSON.stringify({
      vitrine: 1, title: 'x', license, scenes: [{ id: 'a', title: 'A' }],
    }))[0]?.fix);
    assert.deepEqual(fixes, [
      'Did you mean "CC-BY-4.0"? Look up which version it is.', 'Did you mean "CC-BY-3.0"?',
    ]);
  });
});
