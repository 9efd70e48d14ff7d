import { expect } from '@open-wc/testing';
import { colour, contrastOf } from '../contract/look.js';
import { themes } from './themes.js';
import type { ThemeName } from './themes.js';

const grounds = ['surface', 'raised', 'stage'] as const;

function contrast(theme: ThemeName, one: string, other: string): number {
  const values = themes[theme] as Record<string, string>;
  const read = (role: string): string => {
    const value = values[`--vitrine-color-${role}`];
    if (!value) throw new Error(`${theme} has no colour for "${role}".`);
    return value;
  };
  return contrastOf(colour(read(one)), colour(read(other)));
}

describe('themes', () => {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    const forText = theme === 'dark' || theme === 'light' ? 7 : 4.5;

    it(`${theme} lets words be read: ${forText} : 1 and more on every ground`, () => {
      for (const ground of grounds) {
        for (const role of ['text', 'muted', 'accent']) {
          expect(contrast(theme, role, ground), `${role} on ${ground}`).to.be.at.least(forText);
        }
      }
      expect(contrast(theme, 'accent-text', 'accent'), 'words on the accent').to.be.at.least(
        forText,
      );
      expect(contrast(theme, 'surface', 'text'), 'words on a pressed button').to.be.at.least(
        forText,
      );
      expect(
        contrast(theme, 'text', 'hairline') >= 4.5 || forText === 7,
        'words on a touched button',
      ).to.equal(true);
    });

    it(`${theme} lets edges and the focus be seen: 3 : 1 and more`, () => {
      for (const ground of grounds) {
        expect(contrast(theme, 'line', ground), `line on ${ground}`).to.be.at.least(3);
        expect(contrast(theme, 'focus', ground), `focus on ${ground}`).to.be.at.least(3);
      }
      expect(contrast(theme, 'focus', 'focus-gap'), 'the two colours of the ring').to.be.at.least(
        9,
      );
    });
  }

  it('all say the same roles', () => {
    const roles = Object.values(themes).map((theme) => Object.keys(theme).sort());
    for (const list of roles) expect(list).to.deep.equal(roles[0]);
  });
});
