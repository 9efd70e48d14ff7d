import type { Definition, InWords } from './define.js';
import type { ResolvedText } from './text.js';

/** The component in words: flat, without gaps; nothing when a third party's `words()` throws. */
export function wordsOf(
  definition: Pick<Definition, 'words'>,
  props: Record<string, unknown>,
): ResolvedText[] {
  const flat: ResolvedText[] = [];
  const add = (words: InWords): void => {
    if (Array.isArray(words)) words.forEach(add);
    else if (words) flat.push(words as ResolvedText);
  };
  try {
    add(definition.words(props));
  } catch {
    return flat;
  }
  return flat.filter((words) => words.value);
}
