/** What a page is made from. All of it is escaped. */
export interface PageOptions {
  title: string;
  lang: string;
  /** The manifest's address, as the browser asks for it. */
  src: string;
  /** The address of the built `vitrine.js`. */
  script: string;
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string): string => words.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** The page of a folder that has no `index.html`: the exhibit over the whole window. */
export function exhibitPage({ title, lang, src, script }: PageOptions): string {
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)}</title>
  <script type="module" src="${escape(script)}"></script>
  <style>
    html, body { margin: 0; height: 100% }
    vitrine-exhibit { display: block; --vitrine-height: 100dvh }
  </style>
</head>
<body>
  <vitrine-exhibit src="${escape(src)}"><p>${escape(title)}</p></vitrine-exhibit>
</body>
</html>
`;
}

/** A page that says something in words, where there is no exhibit to show. */
export function wordsPage(title: string, words: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)}</title>
  <style>
    body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem;
      background: #faf6ee; color: #1d1a16; font: 1.25rem/1.5 system-ui, sans-serif }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem } p { max-width: 36rem; margin: 0 }
  </style>
</head>
<body><main><h1>${escape(title)}</h1><p>${escape(words)}</p></main></body>
</html>
`;
}
