/** A lower-case name: letters, digits, hyphens. */
export type Id = string;
/** `scene/component/spot`, `asset:name` or `exhibit`. */
export type Address = string;
/** What a state entry may hold. */
export type Value = boolean | number | string;
/** What one state entry must be. */
export type Test = Value | { atLeast?: number; atMost?: number; not?: Value };
/** A condition over `state` and the read-only `visited/<address>`. All entries must hold. */
export type When = { all: When[] } | { any: When[] } | { [name: string]: Test };
/** One thing that happens. `link` opens on the web and is a QR code on a cabinet. */
export type Action =
  | { go: Id } | { show: Address } | { hide: Address } | { enable: Address } | { disable: Address }
  | { start: Address } | { stop: Address } | { reset: Address } | { select: Address }
  | { set: Record<Id, Value> } | { add: Record<Id, number> } | { link: string };
