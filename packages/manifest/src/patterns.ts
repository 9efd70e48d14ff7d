/** Lower-case letters, digits, hyphens: names that survive in addresses and file names. */
export const idPattern = /^[a-z0-9][a-z0-9-]*$/;
/** `scene/component/spot`, `asset:name` or `exhibit`. */
export const addressPattern = /^(?:asset:)?[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/;
/** A key of a condition: a state name, or `visited/` and an address. */
export const stateKeyPattern = /^(?:visited\/[a-z0-9][a-z0-9/-]*|[a-z0-9][a-z0-9-]*)$/;
/** A well-formed BCP 47 tag with a registered-length primary subtag. */
export const langPattern = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
/** `https:` and a host. */
export const urlPattern = /^https:\/\/[^\s\\/?#][^\s\\]*$/;
/**
 * Inside the folder, or https: no `..` (also as `%2e`), no leading `/`, no `//`, no other scheme,
 * nothing that a URL parser would strip before it looks at the scheme.
 */
export const pathPattern = new RegExp(
  '^(?:https:\\/\\/[^\\s\\\\/?#][^\\s\\\\]*'
    + '|(?![\\s/])(?![A-Za-z][A-Za-z0-9+.-]*:)(?![\\s\\S]*\\/\\/)'
    + '(?![\\s\\S]*(?:^|\\/)(?:\\.|%2[eE]){2}(?:[/?#]|$))'
    + '[^\\\\\\u0000-\\u001f\\u007f]+)$',
);
/** What people write where there is no file: nobody calls a file so. */
export const noFilePattern = /^(?:no|none|null|n\/?a|tbd|todo|not[ _-]\w+|[-.?…]+)$/i;
/** {@link pathPattern}, without the words that say that there is no file. */
export const filePattern: Pick<RegExp, 'test'> = {
  test: (words) => pathPattern.test(words) && !noFilePattern.test(words),
};
/** Any file, or the word `keep`; then what has no dot and no slash is a slip of that word. */
export function isFileOr(keep: string | undefined, words: string): boolean {
  return words === keep || (filePattern.test(words) && (!keep || /[./]/.test(words)));
}
/** What must not stand in words: `<` that could start a tag, a comment or an instruction. */
export const htmlPattern = /<[A-Za-z/!?]/;
/** `#rgb` or `#rrggbb`. */
export const colourPattern = /^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/;
/** Extended Date/Time Format, levels 0 and 1 without intervals. @see Library of Congress, EDTF */
export const datePattern = new RegExp(
  '^(?:-?\\d{4}|Y-?\\d{5,9}|-?\\d{3}X|-?\\d\\dXX)'
  + '(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[?~%]?$',
);
/** A third party's type: `example:sandbox`. */
export const extensionPattern = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/;
