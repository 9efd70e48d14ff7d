import type { Dir, Lang, ResolvedText, Text } from './text.js';

/**
 * Languages written from right to left when their tag names no script. Others say so: `ku-Arab`.
 */
const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/**
 * Scripts written from right to left (ISO 15924, as the scripts that Unicode gives class R or AL).
 */
const RTL_SCRIPTS = new Set([
  'adlm',
  'arab',
  'aran',
  'armi',
  'hebr',
  'mand',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
  'yezi',
]);

/** Languages whose script turns with the region: written from right to left in these places. */
const RTL_REGIONS = new Set(['az-ir', 'ku-iq', 'ku-ir', 'ms-bn', 'pa-pk', 'uz-af']);

const PLAIN = '-x-plain';
const canonicalTags = new Map<string, Lang | undefined>();

/**
 * The tag in the one spelling that `load` uses: `PT_br` and `pt-br` are `pt-BR`.
 *
 * @returns `undefined` when it is no BCP 47 tag at all.
 */
export function canonicalTag(tag: string): Lang | undefined {
  if (canonicalTags.has(tag)) return canonicalTags.get(tag);
  let canonical: Lang | undefined;
  try {
    canonical = tag.length > 64 ? undefined : Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    canonical = undefined;
  }
  if (canonicalTags.size < 1000) canonicalTags.set(tag, canonical);
  return canonical;
}

/** Which way a language is written. An unknown one is left to right. */
export function direction(tag: Lang): Dir {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4 && !/^\d/.test(part));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  const rtl = RTL_LANGUAGES.has(language) || RTL_REGIONS.has(`${language}-${rest[0] ?? ''}`);
  return rtl ? 'rtl' : 'ltr';
}

/** Whether a tag is a plain-language variant: `en-x-plain`. */
export function isPlain(tag: Lang): boolean {
  return tag.endsWith(PLAIN);
}

/** The language without its plain-language mark, which means nothing to a screen reader. */
export function withoutPlain(tag: Lang): Lang {
  return isPlain(tag) ? tag.slice(0, -PLAIN.length) : tag;
}

/** `es-MX` → `es-MX`, `es`; a subtag of one letter goes together with what it introduces. */
function broader(tag: Lang): Lang[] {
  const tags: Lang[] = [];
  for (let parts = tag.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    if ((parts.at(-1) ?? '').length > 1 || parts.length === 1) tags.push(parts.join('-'));
  }
  return tags;
}

/** How a visitor's languages are looked for in a text. */
export interface LanguageChain {
  /** Tags to try in turn, exact spelling. */
  tags: Lang[];
  /**
   * Primary languages that the visitor reads: a regional variant of one beats a foreign language.
   */
  primary: Lang[];
  /** The exhibit's languages, which come when none of the visitor's is there. */
  declared: Lang[];
}

/**
 * What to look for, in order: the exact tag, then with subtags dropped (`es-MX` → `es`), then the
 * visitor's next languages, then the exhibit's languages in their order.
 *
 * @param wanted - The visitor's languages, best first.
 * @param declared - `languages` of the exhibit.
 * @param easyWords - Ask for the plain-language variant of each language first.
 */
export function languageChain(
  wanted: readonly Lang[],
  declared: readonly Lang[] = [],
  easyWords = false,
): LanguageChain {
  const tags = new Set<Lang>();
  const primary = new Set<Lang>();
  for (const tag of wanted.map(canonicalTag)) {
    if (tag === undefined) continue;
    const chain = broader(withoutPlain(tag));
    if (easyWords || isPlain(tag)) for (const one of chain) tags.add(one + PLAIN);
    for (const one of chain) tags.add(one);
    primary.add(chain.at(-1) ?? tag);
  }
  return { tags: [...tags], primary: [...primary], declared: [...declared] };
}

/**
 * Which key of a map by language the visitor gets. Empty strings count as not translated.
 *
 * @returns `undefined` when the map holds nothing to read.
 */
export function chooseKey(
  map: Readonly<Record<Lang, unknown>>,
  chain: LanguageChain,
): Lang | undefined {
  for (const tag of chain.tags) if (isFilled(map, tag)) return tag;
  const keys = Object.keys(map).filter((key) => isFilled(map, key));
  for (const language of chain.primary) {
    const near = keys.find((key) => key.startsWith(`${language}-`) && !isPlain(key));
    if (near !== undefined) return near;
  }
  return (
    chain.declared.find((tag) => isFilled(map, tag)) ?? keys.find((key) => !isPlain(key)) ?? keys[0]
  );
}

function isFilled(map: Readonly<Record<Lang, unknown>>, key: Lang): boolean {
  return Object.hasOwn(map, key) && map[key] !== '' && map[key] !== undefined && map[key] !== null;
}

/**
 * The words of a text in the first of the visitor's languages that it has, with the `lang` and
 * `dir` of what was *used*, so that a screen reader pronounces it rightly. Marks of the Markdown
 * subset stay in.
 *
 * @param text - A plain string is in the first of `declared`, or `und`.
 * @param languages - The visitor's languages, best first. End one in `-x-plain` for plain language.
 * @param declared - The exhibit's `languages`, asked when none of the visitor's is there.
 */
export function pickText(
  text: Text,
  languages: Lang | readonly Lang[],
  declared: readonly Lang[] = [],
): ResolvedText {
  if (typeof text === 'string') {
    const lang = declared[0] ?? 'und';
    return { value: text, lang, dir: direction(lang) };
  }
  return pickFrom(
    text,
    languageChain(typeof languages === 'string' ? [languages] : languages, declared),
  );
}

/** As {@link pickText}, for many texts with one chain. */
export function pickFrom(text: Readonly<Record<Lang, string>>, chain: LanguageChain): ResolvedText {
  const key = chooseKey(text, chain);
  if (key === undefined) return { value: '', lang: 'und', dir: 'ltr' };
  const lang = withoutPlain(key);
  return { value: text[key] ?? '', lang, dir: direction(lang) };
}
