/**
 * What authors write for our component types: each of ours with the words that mean it elsewhere.
 */
const types: Record<string, string> = {
  text: 'paragraph richtext markdown article html label words',
  image: 'picture photo img figure illustration hotspot hotspots zoom deepzoom iiif painting',
  model: '3d object3d object model3d glb gltf mesh sculpture scan model-viewer',
  audio: 'sound mp3 music voice narration audioguide song',
  video: 'film movie mp4 clip youtube',
  gallery: 'slideshow carousel images album photos pictures slider',
  compare: 'beforeafter before-after juxtapose xray',
  timeline: 'chronology history dates events',
  quiz: 'question questions trivia test multiplechoice',
  sort: 'dragdrop drag-and-drop categorize group classify',
  pairs: 'memory match matching game',
  simulate: 'simulation simulator experiment',
  story: 'branching adventure narrative',
  vote: 'poll survey',
  contribute: 'guestbook comments feedback',
  quote: 'blockquote citation testimony',
  map: 'places location floorplan plan',
  exhibit: 'exhibition show',
  cabinet: 'kiosk machine device',
};

/** The same for keys. */
const keys: Record<string, string> = {
  title: 'heading header headline name label',
  text: 'body description desc content words paragraph richtext markdown copy label',
  image: 'picture photo img pic figure illustration src',
  model: 'glb gltf object src',
  audio: 'sound mp3 music voice narration src',
  video: 'film movie mp4 clip src',
  images: 'pictures photos items slides',
  alt: 'alttext alternative description caption',
  captions: 'subtitles caption subtitle vtt track',
  described: 'audiodescription description',
  transcript: 'transcription lyrics',
  spots: 'hotspots annotations points pins markers notes',
  ask: 'question prompt',
  type: 'kind',
  choices: 'answers options',
  right: 'correct iscorrect answer',
  license: 'licence rights copyright',
  credit: 'attribution photographer source caption',
  by: 'author creator credit attribution artist',
  languages: 'lang language locales locale',
  scenes: 'pages slides screens rooms sections stops',
  content: 'components items blocks children elements body',
  at: 'position pos xy point coordinates',
  when: 'if condition visible show',
  do: 'actions action then onclick on',
  go: 'goto navigate',
  accent: 'color colour primary primarycolor',
  background: 'bg backgroundcolor',
  ink: 'textcolor foreground color',
  src: 'url href file path source',
  summary: 'description abstract subtitle intro',
  date: 'year when time start',
  events: 'items entries dates',
  places: 'markers pins points locations',
  steps: 'pages nodes passages',
  slot: 'position region area',
  decorative: 'presentational ornament ornamental',
  long: 'longdesc longdescription',
  show: 'exhibits exhibit manifests',
  hours: 'opening schedule open',
};

/** How many letters must be put in, taken out, changed or swapped; stops counting above `most`. */
export function editDistance(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/**
 * What an author most likely meant: two slips of the finger away, or the same thing in other words.
 *
 * @param kind - Which words may mean it: those for component types, or those for keys.
 */
export function suggest(
  written: string,
  options: readonly string[],
  kind: 'key' | 'type' = 'key',
): string | undefined {
  const synonyms = kind === 'type' ? types : keys;
  const word = written.toLowerCase();
  if (word.length > 60 || !word) return undefined;
  const most = word.length < 2 ? 0 : word.length < 4 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const option of options) {
    const distance = editDistance(word, option.toLowerCase(), most);
    if (distance < least) [best, least] = [option, distance];
  }
  if (best !== undefined && least <= 1) return best;
  const meant = options.find(
    (option) => Object.hasOwn(synonyms, option) && synonyms[option]?.split(' ').includes(word),
  );
  return meant ?? best;
}
