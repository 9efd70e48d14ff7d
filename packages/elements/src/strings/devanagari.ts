/** A number, or a text with numbers, in the digits of Nepali: browsers' own tables may lack it. */
export const devanagari = (text: number | string): string =>
  String(text).replace(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit)));
