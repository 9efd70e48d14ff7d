import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, nearestPassing } from './contrast.js';
import { themeColours, themeProperties } from './theme-properties.js';

describe('contrast', () => {
  it('is what WCAG computes', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#fff')?.toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#FFF')?.toFixed(2), '4.54');
    assert.equal(contrast('#fff', '#fff'), 1);
  });
  it('is unknown for what is no colour', () => {
    for (const bad of ['red', '#12', '#1234', '#12345g', '', '#fff;}', 'url(x)'])
      assert.equal(contrast(bad, '#fff'), undefined, bad);
  });
});

describe('nearestPassing', () => {
  it('keeps a colour that passes', () => {
    assert.equal(nearestPassing('#0b6e6e', '#ffffff'), '#0b6e6e');
  });
  it('gives the designer the nearest colour that passes, on any ground', () => {
    for (const colour of [
      '#ff0000',
      '#ffff00',
      '#777777',
      '#00bfff',
      '#808080',
      '#123',
      '#fff',
      '#000',
    ]) {
      for (const ground of [
        '#ffffff',
        '#000000',
        '#faf7f2',
        '#1d1e20',
        '#808080',
        '#767676',
        '#3366cc',
      ]) {
        const passing = nearestPassing(colour, ground) ?? '';
        assert.ok((contrast(passing, ground) ?? 0) >= 4.5, `${colour} on ${ground}: ${passing}`);
      }
    }
  });
  it('changes it no more than it must', () => {
    assert.equal(nearestPassing('#777777', '#ffffff'), '#767676');
  });
  it('says when there is none', () => {
    assert.equal(nearestPassing('#777', '#808080', 10), undefined);
    assert.equal(nearestPassing('red', '#fff'), undefined);
  });
});

describe('themeProperties', () => {
  const grounds = ['surface', 'raised', 'stage'] as const;
  const at = (properties: Record<`--vitrine-${string}`, string>, role: string): string =>
    properties[`--vitrine-color-${role}`] ?? '';

  it('sets only what the museum chose', () => {
    assert.deepEqual(themeProperties({}), {});
    assert.deepEqual(themeProperties({ accent: '#0b6e6e' }), {
      '--vitrine-color-accent': '#0b6e6e',
      '--vitrine-color-accent-text': '#ffffff',
    });
  });
  it('never gives a visitor a colour that cannot be read, whatever the museum chose', () => {
    for (const background of ['#ffffff', '#000', '#777777', '#002244', '#ffee00', '#b03060']) {
      for (const [ink, accent] of [
        ['#cccccc', '#ffee00'],
        ['#333', '#444'],
        ['#fff', '#0af'],
      ] as const) {
        const properties = themeProperties({ background, ink, accent });
        for (const ground of grounds) {
          for (const [role, least] of [
            ['text', 4.5],
            ['line', 3],
          ] as const) {
            const ratio = contrast(at(properties, role), at(properties, ground)) ?? 0;
            assert.ok(
              ratio >= least,
              `${role} on ${ground} of ${background} ${ink}: ${ratio.toFixed(2)}`,
            );
          }
        }
        assert.ok((contrast(at(properties, 'accent'), at(properties, 'accent-text')) ?? 0) >= 4.5);
        assert.ok(
          (contrast(at(properties, 'accent'), background) ?? 0) >= 4.5,
          `accent ${at(properties, 'accent')} on ${background}`,
        );
        assert.ok((contrast(at(properties, 'muted'), background) ?? 0) >= 4.5);
      }
    }
  });
  it('leaves no colour of another theme beside a ground that the museum chose', () => {
    const roles = [
      'surface',
      'text',
      'raised',
      'stage',
      'focus',
      'focus-gap',
      'muted',
      'line',
      'hairline',
      'accent',
      'accent-text',
    ];
    const properties = themeProperties({ background: '#002244' });
    assert.deepEqual(
      Object.keys(properties).sort(),
      roles.map((role) => `--vitrine-color-${role}`).sort(),
    );
  });
  it('measures against the ground of the theme that the museum chose', () => {
    assert.equal(
      themeColours({ base: 'gallery' }).background,
      themeColours({ mode: 'dark' }).background,
    );
    const dark = themeProperties({ base: 'gallery', accent: '#222244' });
    assert.ok(
      (contrast(at(dark, 'accent'), themeColours({ base: 'gallery' }).background) ?? 0) >= 4.5,
    );
  });
  it('lets no font name out of its quotes', () => {
    assert.equal(
      themeProperties({ font: 'Noto Sans"; } body { x' })['--vitrine-font-body'],
      '"Noto Sans  body  x"',
    );
    assert.deepEqual(themeProperties({ font: '";' }), {});
  });
});
