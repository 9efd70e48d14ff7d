/**
 * The language to begin with: the first wanted one that is offered, exactly or in its main part
 * (`es-MX` → `es`, `pt` → `pt-BR`).
 *
 * @returns The author's first language when none fits.
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const lang of wanted) {
    const exact = offered.find((candidate) => candidate.toLowerCase() === lang.toLowerCase());
    const near = exact ?? offered.find((candidate) => main(candidate) === main(lang));
    if (near) return near;
  }
  return offered[0] ?? 'en';
}

/** The languages to look for, best first: what a link or the page asks for, then the browser's. */
export function wantedLanguages(...asked: (string | null | undefined)[]): string[] {
  return [...asked.flatMap((lang) => lang || []), ...navigator.languages];
}

function main(lang: string): string { return lang.toLowerCase().split('-')[0] ?? ''; }
