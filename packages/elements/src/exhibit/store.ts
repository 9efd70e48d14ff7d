import type { Action, Address, Value, When } from '@vitrine/manifest';
import { applyAdd, applySet, matches } from '@vitrine/manifest/page.js';

/** What the actions of a manifest made of one component; a scene reads it. */
export interface Flags { hidden?: boolean; shown?: boolean; disabled?: boolean }

/** Something that one component is told to do: by a scene, once, when its element is there. */
export interface Command { name: 'start' | 'stop' | 'reset' | 'select'; address: Address }

/** What the store cannot do itself. */
export interface StoreHooks {
  /** State, flags or what was visited changed. */
  changed(): void;
  /** An action asks for a scene. */
  go(scene: string): void;
  /** An action tells a component to do something. */
  command(command: Command): void;
  /** An action opens a page. Only `https:` addresses arrive here. */
  link(href: string): void;
}

/** How many `go` may follow one another through `enter` before a circle is assumed. */
const longestWalk = 8;

/**
 * What has happened in an exhibit since it was opened: `state`, what was visited, what is hidden.
 *
 * Plain data, no DOM: `when` reads it, `do` changes it.
 */
export class ExhibitStore {
  readonly #initial: Readonly<Record<string, Value>>;
  readonly #scenes: ReadonlySet<string>;
  readonly #hooks: StoreHooks;
  #values: Readonly<Record<string, Value>>;
  #flags = new Map<Address, Flags>();
  #walk = 0;

  constructor(state: Readonly<Record<string, Value>>, scenes: Iterable<string>, hooks: StoreHooks) {
    this.#initial = state;
    this.#values = state;
    this.#scenes = new Set(scenes);
    this.#hooks = hooks;
  }

  /** `state` and `visited/<address>`, as conditions see them. */
  get values(): Readonly<Record<string, Value>> { return this.#values; }

  /** Goes on from other values; what they do not say is as at the start. */
  restore(values: Readonly<Record<string, Value>>): void {
    this.#values = { ...this.#initial, ...values };
    this.#hooks.changed();
  }

  /** Whether a condition holds now. */
  matches(when: When | undefined): boolean { return matches(when, this.#values); }

  /** Whether a component is shown: what an action said last, else its condition. */
  isShown(address: Address, when: When | undefined): boolean {
    const flags = this.#flags.get(address);
    return !flags?.hidden && (flags?.shown === true || this.matches(when));
  }

  /** Whether an action switched a component off. */
  isDisabled(address: Address): boolean { return this.#flags.get(address)?.disabled === true; }

  /** Marks an address as seen. */
  visit(address: Address): void {
    if (this.isVisited(address)) return;
    this.#values = { ...this.#values, [`visited/${address}`]: true };
    this.#hooks.changed();
  }

  /** Whether an address was seen. */
  isVisited(address: Address): boolean { return this.#values[`visited/${address}`] === true; }

  /** Forgets everything that happened. */
  reset(): void {
    this.#values = this.#initial;
    this.#flags = new Map();
    this.#hooks.changed();
  }

  /**
   * Runs the actions of a manifest in order.
   *
   * @param from - The address of what caused it: an address without a scene means its scene.
   */
  run(actions: readonly Action[], from: Address): void {
    if (actions.length === 0 || this.#walk >= longestWalk) return;
    this.#walk++;
    try {
      for (const action of actions) this.#act(action, from);
    } finally {
      this.#walk--;
    }
    this.#hooks.changed();
  }

  #act(action: Action, from: Address): void {
    if ('go' in action) this.#hooks.go(action.go);
    else if ('set' in action) this.#values = applySet(this.#values, action.set);
    else if ('add' in action) this.#values = applyAdd(this.#values, action.add);
    else if ('link' in action) this.#link(action.link);
    else if ('show' in action) this.#flag(action.show, from, { hidden: false, shown: true });
    else if ('hide' in action) this.#flag(action.hide, from, { hidden: true, shown: false });
    else if ('enable' in action) this.#flag(action.enable, from, { disabled: false });
    else if ('disable' in action) this.#flag(action.disable, from, { disabled: true });
    else this.#command(action, from);
  }

  #flag(address: Address, from: Address, flags: Flags): void {
    const whole = this.#whole(address, from);
    this.#flags.set(whole, { ...this.#flags.get(whole), ...flags });
  }

  #link(href: string): void { if (href.startsWith('https://')) this.#hooks.link(href); }

  #command(action: Partial<Record<Command['name'], Address>>, from: Address): void {
    for (const name of ['start', 'stop', 'reset', 'select'] as const) {
      const address = action[name];
      if (address === undefined) continue;
      if (name === 'reset' && address === 'exhibit') { this.reset(); return; }
      const whole = this.#whole(address, from);
      if (name === 'reset') this.#flags.delete(whole);
      this.#hooks.command({ name, address: whole });
    }
  }

  /** `shell/door` from within the scene `rooms` is `rooms/shell/door`. */
  #whole(address: Address, from: Address): Address {
    const first = address.split('/', 1)[0] ?? '';
    const scene = from.split('/', 1)[0];
    return this.#scenes.has(first) || !scene ? address : `${scene}/${address}`;
  }
}
