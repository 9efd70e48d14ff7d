import type { ResolvedImage } from '@vitrine/manifest';

/** How deep the properties of a component are searched; the manifest itself allows 16. */
const depth = 6;

/**
 * The first picture anywhere in a component's properties, in the order of its keys: an image, or
 * the poster of an object or film. So a card has a picture without knowing any type.
 */
export function firstPicture(props: unknown, left = depth): ResolvedImage | undefined {
  if (typeof props !== 'object' || props === null || left === 0) return undefined;
  const poster = fromFile(props as Record<string, unknown>); // an object, checked above
  if (poster) return poster;
  for (const value of Object.values(props)) {
    const found = firstPicture(value, left - 1);
    if (found) return found;
  }
  return undefined;
}

function fromFile(file: Record<string, unknown>): ResolvedImage | undefined {
  if (file['kind'] === 'image' && typeof file['src'] === 'string') {
    // Safe: `kind` is the mark of a resolved file.
    return { sources: [], ...file } as unknown as ResolvedImage;
  }
  const { poster, alt } = file;
  if (typeof poster !== 'string' || typeof alt !== 'object' || alt === null || !('value' in alt))
    return undefined;
  const picture = {
    kind: 'image',
    id: '',
    src: poster,
    sources: [],
    alt,
    decorative: false,
    credit: file['credit'],
  };
  // The four keys that a picture must have were just set.
  return picture as unknown as ResolvedImage;
}
