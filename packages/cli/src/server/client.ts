/**
 * The script that every page served by `vitrine dev` and `npm start` gets: live reload, over which
 * an exhibit keeps its state and what was visited, and the overlay that says what is wrong with the
 * manifest.
 *
 * Plain text, because it runs in the page and not here. Everything it shows is set as text, never
 * as HTML; it lives in a shadow root, so that neither the page's styles nor its own leak.
 */
export const LIVE_CLIENT = String.raw`
const STYLE = ${'`'}
  :host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;
    font: 1rem/1.5 "Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui,
    sans-serif; }
  * { box-sizing: border-box; }
  section { pointer-events: auto; position: absolute; inset: auto 0 0 0; margin: auto;
    max-width: 56rem; max-height: min(70vh, 44rem); overflow: auto;
    background: #fffdf8; color: #1d1a16;
    border: 1px solid #8f3a1f; border-block-start: 6px solid #b3431f; border-radius: 10px 10px 0 0;
    box-shadow: 0 -8px 40px rgb(29 26 22 / .35); padding: 1.25rem 1.5rem 1.5rem; outline: none; }
  .head { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
  .head > div { min-width: 0; }
  h2 { font-size: 1.35rem; line-height: 1.25; margin: 0; font-weight: 700;
    overflow-wrap: anywhere; }
  .note { margin: .25rem 0 0; color: #5b5348; }
  ol { list-style: none; margin: 1rem 0 0; padding: 0; }
  li { padding: .9rem 0; border-block-start: 1px solid #ddd4c4; }
  .where { font: .875rem/1.4 ui-monospace, "Cascadia Code", Menlo, monospace; color: #5b5348;
    margin: 0; overflow-wrap: anywhere; }
  .where b { color: #9c2f10; font-weight: 600; }
  .warning .where b { color: #6b5200; }
  .message { margin: .2rem 0 0; font-size: 1.125rem; font-weight: 600; overflow-wrap: anywhere; }
  .fix { margin: .2rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  button { font: inherit; font-weight: 600; min-height: 48px; padding: 0 1.1rem;
    border-radius: 8px; cursor: pointer; color: #fffdf8;
    background: #1d1a16; border: 2px solid #1d1a16; flex: none; }
  button:focus-visible, section:focus-visible { outline: 3px solid #0b57d0;
    outline-offset: 2px; }
  .again { pointer-events: auto; position: absolute; inset-block-start: .75rem;
    inset-inline-end: .75rem; background: #9c2f10; border-color: #fffdf8; }
  [hidden] { display: none; }
  @media (forced-colors: active) { section, button { border: 2px solid CanvasText; } }
${'`'};
let boot, overlay, before, shown = '', dismissed = false;

const make = (name, parent, { text, ...attributes } = {}) => {
  const node = document.createElement(name);
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
};
const count = (n, word) => n + ' ' + word + (n === 1 ? '' : 's');
const summary = (problems) => {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const files = [...new Set(problems.map((problem) => problem.file))];
  const place = files.length === 1 ? files[0] : count(files.length, 'file');
  return count(errors, 'error') + ' in ' + place;
};
const where = ({ file, line, column }) => file + (line ? ':' + line + ':' + column : '');

function item(list, problem) {
  const entry = make('li', list, { class: problem.severity });
  const place = make('p', entry, { class: 'where', text: where(problem) + '  ' });
  make('b', place, { text: problem.severity + ' ' + problem.code });
  make('p', entry, { class: 'message', text: problem.message });
  make('p', entry, { class: 'fix', text: problem.fix });
}
function hide() {
  overlay?.remove();
  overlay = undefined;
  shown = '';
}
function show(state) {
  const key = JSON.stringify(state);
  if (key === shown) return;
  hide();
  shown = key;
  overlay = document.createElement('live-reload-panel');
  const root = overlay.attachShadow({ mode: 'open' });
  make('style', root, { text: STYLE });
  const section = make('section', root, {
    role: 'alertdialog', tabindex: '-1', lang: 'en', dir: 'ltr',
    'aria-labelledby': 'title', 'aria-describedby': 'note list',
  });
  const head = make('div', section, { class: 'head' });
  const words = make('div', head);
  make('h2', words, { id: 'title', text: summary(state.problems) });
  make('p', words, { id: 'note', class: 'note', text: state.lastGood
    ? 'You see the exhibit as it last worked. Mend the file and this goes away.'
    : 'Mend the file and this goes away.' });
  const close = make('button', head, { type: 'button', text: 'Dismiss' });
  const list = make('ol', section, { id: 'list' });
  for (const problem of state.problems) item(list, problem);
  const again = make('button', root, {
    type: 'button', class: 'again', lang: 'en', text: summary(state.problems),
  });
  const dismiss = (yes) => {
    dismissed = yes;
    section.hidden = yes;
    again.hidden = !yes;
    if (yes) before?.focus?.();
    else section.focus({ preventScroll: true });
  };
  close.addEventListener('click', () => dismiss(true));
  again.addEventListener('click', () => dismiss(false));
  section.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dismiss(true);
  });
  before = document.activeElement;
  document.documentElement.append(overlay);
  dismiss(false);
}
function state(now) {
  for (const problem of now.problems) {
    if (problem.severity !== 'warning') continue;
    console.warn([where(problem), problem.code, problem.message, problem.fix].join(' '));
  }
  const errors = now.problems.some((problem) => problem.severity === 'error');
  if (errors) return show(now);
  const had = overlay && !dismissed;
  hide();
  if (had) before?.focus?.();
}
// What a visitor has seen and done outlives a reload that nobody asked for, and no other.
const KEPT = 'vitrine-live:' + location.pathname;
const exhibits = () => [...document.querySelectorAll('vitrine-exhibit')];
function reload() {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(exhibits().map(({ progress }) => progress)));
  } catch {
    // no storage here: the page begins anew
  }
  location.reload();
}
function goOn() {
  let kept = [];
  try {
    kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    sessionStorage.removeItem(KEPT);
  } catch {
    // nothing was kept that can be read
  }
  document.addEventListener('vitrine-load', ({ target }) => {
    const at = exhibits().indexOf(target);
    if (at < 0 || !kept[at]) return;
    // What the manifest still declares, in the same kind; an author may have changed it.
    const { state } = target.resolved;
    target.progress = Object.fromEntries(Object.entries(kept[at]).filter(([key, value]) =>
      key.startsWith('visited/') || typeof value === typeof state[key]));
    delete kept[at];
  });
}
goOn();
const events = new EventSource(
  '/@vitrine-live/events?page=' + encodeURIComponent(location.pathname));
events.addEventListener('hello', (event) => {
  const now = JSON.parse(event.data).boot;
  if (boot !== undefined && boot !== now) reload();
  boot = now;
});
events.addEventListener('state', (event) => state(JSON.parse(event.data)));
events.addEventListener('reload', reload);
addEventListener('pagehide', () => events.close());
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
`;
