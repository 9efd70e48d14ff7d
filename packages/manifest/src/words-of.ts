import type { Definition, InWords } from './define.js';
import type { ResolvedText } from './text.js';

/**
 * The component in words: flat, without gaps; the first of what belongs together is its `lead`.
 * Nothing more when a third party's `words()` throws.
 */
export function wordsOf(
  definition: Pick<Definition, 'words'>,
  props: Record<string, unknown>,
): ResolvedText[] {
  const all: ResolvedText[] = [];
  try {
    for (const group of groups(definition.words(props))) {
      const [lead, ...more] = flat(group);
      if (lead) all.push({ ...lead, lead: true }, ...more);
    }
  } catch {
    return all;
  }
  return all;
}

/** What belongs together: an entry of the answer, or each item of an entry that is a list. */
function groups(words: InWords): InWords[] {
  if (!isList(words)) return [words];
  return words.flatMap((entry): InWords[] => {
    const isItems = isList(entry) && entry.every((one) => one === undefined || isList(one));
    return isItems ? [...entry] : [entry];
  });
}

function flat(words: InWords): ResolvedText[] {
  if (isList(words)) return words.flatMap(flat);
  return words?.value ? [words] : [];
}

/** `Array.isArray` does not see read-only lists. */
function isList(words: InWords): words is readonly InWords[] {
  return Array.isArray(words);
}
