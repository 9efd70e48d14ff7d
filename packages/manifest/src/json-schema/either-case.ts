/**
 * The source of a pattern for letters of either case: JSON Schema has no flags. Sets of letters
 * (`[a-z]`) are not understood.
 */
export function eitherCase({ source }: RegExp): string {
  return source.replace(
    /(\\.)|([a-z])/gi,
    (_, escaped: string, letter: string) =>
      escaped ?? `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}
