import { expect, waitUntil } from '@open-wc/testing';
import type { VitrineElement } from '../base/vitrine-element.js';
import { themes } from '../styles/themes.js';
import type { ThemeName } from '../styles/themes.js';
import { accessibilityTree, media } from './driver.js';
import { byKeys, byTaps, doEverything, reach } from './explore.js';
import type { Way } from './explore.js';
import { colour, cutOff, edgesOf, overlapping, ringContrast } from './look.js';
import { controlOf, controls, inside, paint, settled, show, textOf } from './page.js';
import type { Shown } from './page.js';
import type { RowId } from './rows.js';
import { give, lostSampleOf, sampleOf } from './samples.js';

/** A row of the contract, checked for one type. */
export type Check = (type: string) => Promise<void>;

const themeNames = Object.keys(themes) as ThemeName[];

/** Works a control without caring how; looks at the element after each. */
function quickly(look: (name: string) => void | Promise<void>): Way {
  return async ({ element }, control, name) => {
    control.click();
    await settled(element);
    await look(name);
  };
}

async function exists(type: string): Promise<void> {
  const { element } = await show(sampleOf(type));
  expect(element.matches(':defined')).to.equal(true);
  const said = textOf(element);
  expect(said).to.contain('About the shore');
  for (const { value } of sampleOf(type).words.slice(0, 2))
    expect(said).to.contain(value.split('*')[0]);
}

async function axe(type: string): Promise<void> {
  const shown = await show(sampleOf(type));
  for (const theme of themeNames) {
    paint(shown.room, theme);
    await expect(shown.element).to.be.accessible();
  }
  paint(shown.room, 'paper');
  await doEverything(
    shown,
    quickly(async () => {
      await expect(shown.element).to.be.accessible();
    }),
  );
}

async function everythingBy(type: string, way: () => Way): Promise<void> {
  for (const component of [sampleOf(type), lostSampleOf(type)]) {
    const shown = await show(component);
    const { element } = shown;
    const first = element.actions.list.map(({ name }) => name);
    const done = await doEverything(shown, way());
    expect(done).to.include.members(first);
    for (const control of controls(element)) {
      expect(control.dataset['action'], `${control.outerHTML} belongs to no action`).to.be.a(
        'string',
      );
    }
    shown.room.remove();
  }
}

async function targets(type: string): Promise<void> {
  for (const component of [sampleOf(type), lostSampleOf(type)]) {
    const shown = await show(component, { inlineSize: '390px' });
    const look = (): void => {
      for (const control of controls(shown.element)) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(48);
        const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
        const name = control.getAttribute('aria-label') ?? (label ?? control).textContent;
        expect(name.trim(), control.outerHTML).not.to.equal('');
      }
    };
    look();
    await doEverything(shown, quickly(look));
    shown.room.remove();
  }
}

async function ring(type: string): Promise<void> {
  const shown = await show(sampleOf(type));
  await opened(shown, async () => {
    const actions = shown.element.actions.list.map(({ name }) => name);
    for (const name of actions) {
      const control = controlOf(shown.element, name);
      if (!control) throw new Error(`The action "${name}" has no visible control.`);
      for (const theme of themeNames) {
        paint(shown.room, theme);
        shown.before.focus();
        const rest = edgesOf(control);
        if (theme === themeNames[0]) await reach(shown, control, name);
        else control.focus(); // the keys were used last, so that the ring shows
        expect(ringContrast(control, rest), `${name} in ${theme}`).to.be.at.least(3);
      }
    }
  });
}

/** Looks once at the element as it is, and once with something opened. */
async function opened(shown: Shown, look: () => Promise<void>): Promise<void> {
  await look();
  const first = shown.element.actions.list.find(({ disabled }) => !disabled);
  if (!first) return;
  shown.element.actions.run(first.name);
  await settled(shown.element);
  await look();
}

async function tree(type: string): Promise<void> {
  const shown = await show(sampleOf(type));
  const { element } = shown;
  await opened(shown, async () => {
    const nodes = await accessibilityTree();
    expect(
      nodes.some(({ role, name }) => role === 'heading' && name.includes('About the shore')),
    ).to.equal(true);
    for (const { name, label, disabled } of element.actions.list) {
      const node = nodes.find((one) =>
        ['button', 'application'].includes(one.role) && one.name.includes(label));
      expect(node, `no button "${label}" for ${name}`).not.to.equal(undefined);
      const control = controlOf(element, name);
      const expanded = control?.getAttribute('aria-expanded');
      if (expanded) expect(String(node?.['expanded']), label).to.equal(expanded);
      if (disabled) expect(String(node?.['disabled']), label).to.equal('true');
    }
  });
  for (const image of element.renderRoot.querySelectorAll('img')) {
    if (!image.alt || !image.checkVisibility()) continue;
    const nodes = await accessibilityTree();
    expect(
      nodes.some(({ role, name }) => role === 'image' && name === image.alt),
      image.alt,
    ).to.equal(true);
  }
}

/** What is to be read, but for the drawing of a gesture, which comes and goes. */
function lastingText(element: VitrineElement): string {
  const passing = element.renderRoot.querySelector('.hint')?.textContent.trim() ?? '';
  return textOf(element).replace(passing, '').replace(/\s+/g, ' ').trim();
}

async function language(type: string): Promise<void> {
  const shown = await show(sampleOf(type));
  const { element, room } = shown;
  await opened(shown, async () => {
    const before = stateOf(element);
    const english = lastingText(element);
    room.lang = 'ar';
    room.dir = 'rtl';
    give(element, sampleOf(type, 'ar'));
    await waitUntil(
      () => !/[A-Za-z]{2}/.test(textOf(element)),
      `English is left: ${/.{0,20}[A-Za-z]{2,}.{0,20}/.exec(textOf(element))?.[0] ?? ''}`,
      { interval: 10, timeout: 3000 },
    );
    await settled(element);
    expect(stateOf(element)).to.deep.equal(before);
    room.lang = 'en';
    room.dir = 'ltr';
    give(element, sampleOf(type, 'en'));
    await waitUntil(() => lastingText(element) === english, 'English did not come back', {
      interval: 10,
      timeout: 8000,
    });
    expect(stateOf(element)).to.deep.equal(before);
  });
}

/** What is open, chosen, switched off: by action, without words. */
function stateOf(element: VitrineElement): string[] {
  const names = [
    'aria-expanded',
    'aria-current',
    'aria-pressed',
    'aria-checked',
    'aria-disabled',
    'tabindex',
  ];
  return controls(element).map((control) =>
    [control.dataset['action'], ...names.map((name) => control.getAttribute(name))].join(' '));
}

async function large(type: string): Promise<void> {
  for (const lang of ['en', 'ar'] as const) {
    for (const component of lang === 'en'
      ? [sampleOf(type), lostSampleOf(type)]
      : [sampleOf(type, 'ar')]) {
      const shown = await show(component, { inlineSize: '374px', scale: 3, lang });
      const { element } = shown;
      const look = (): void => {
        expect(cutOff(element, inside(element))).to.deep.equal([]);
        expect(overlapping(controls(element))).to.deep.equal([]);
        expect(element.scrollWidth, 'the element scrolls sideways').to.be.at.most(
          element.clientWidth + 1,
        );
      };
      look();
      await doEverything(shown, quickly(look));
      shown.room.remove();
    }
  }
}

async function motion(type: string): Promise<void> {
  await media({ reducedMotion: true });
  try {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    const shown = await show(sampleOf(type), { moving: true });
    const look = (): void => {
      for (const animation of (shown.element.renderRoot as ShadowRoot).getAnimations()) {
        // Lit made it one
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        expect(Number(duration), 'milliseconds of movement').to.be.at.most(150);
      }
      for (const part of inside(shown.element)) {
        const seconds = getComputedStyle(part).transitionDuration.split(',').map(Number.parseFloat);
        expect(Math.max(...seconds), `seconds of movement of ${part.className}`).to.be.at.most(
          0.15,
        );
      }
    };
    look();
    await doEverything(shown, async ({ element }, control) => {
      control.click();
      await element.updateComplete;
      look();
    });
  } finally {
    await media({});
  }
}

async function forced(type: string): Promise<void> {
  await media({ forcedColors: true });
  try {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const shown = await show(sampleOf(type));
    await opened(shown, async () => {
      for (const { name } of shown.element.actions.list) {
        const control = controlOf(shown.element, name);
        if (!control) throw new Error(`The action "${name}" has no visible control.`);
        expect(hasEdge(control), `${name} has no edge`).to.equal(true);
        shown.before.focus();
        const rest = edgesOf(control);
        await reach(shown, control, name);
        expect(ringContrast(control, rest), name).to.be.at.least(3);
      }
    });
    await expect(shown.element).to.be.accessible();
  } finally {
    await media({});
  }
}

function hasEdge(control: Element): boolean {
  return [control, ...control.querySelectorAll('*')].some((part) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(part);
    return (
      borderTopStyle !== 'none' &&
      Number.parseFloat(borderTopWidth) >= 1 &&
      colour(borderTopColor)[3] > 0.5
    );
  });
}

/** The checks, by row. `properties`, `lost` and `broken` stand in their own file. */
export const checks: Record<Exclude<RowId, 'properties' | 'lost' | 'broken'>, Check> = {
  exists, axe,
  keys: (type) => everythingBy(type, byKeys),
  taps: (type) => everythingBy(type, () => byTaps),
  targets, ring, tree, language, large, motion, forced,
};
