/** Names that not every browser's own tables know, or that their speakers say otherwise. */
const names: Record<string, string> = {
  en: 'English', es: 'Español', fr: 'Français', ar: 'العربية', id: 'Bahasa Indonesia', ne: 'नेपाली',
};

/** A language's name in that language, as its speakers look for it: `Español`, `العربية`. */
export function ownName(lang: string): string {
  const known = names[lang.toLowerCase()];
  if (known) return known;
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang; // no such tag
  }
}
