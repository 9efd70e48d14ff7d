/**
 * Three without what no picture of ours needs: its hints to developers, shaders of materials that
 * neither glTF nor we make, and in the others the lines for what we never turn on. 5 kB of the
 * first picture, compressed. Only in the one-script bundle; `lean-three.test.mjs` holds the engine
 * to it.
 */
import { minify } from 'terser';

/** What three says to developers; what is wrong for visitors we say ourselves. */
const hints = ['warn', 'warnOnce', 'log', 'error', 'console.warn', 'console.error'];

/** Defined by three for what neither glTF nor we have. */
const never = new Set([
  'USE_FOG', 'FOG_EXP2', 'USE_REVERSED_DEPTH_BUFFER', 'USE_LOGARITHMIC_DEPTH_BUFFER',
  'SHADOWMAP_TYPE_VSM', 'SHADOWMAP_TYPE_BASIC', 'USE_BATCHING', 'USE_BATCHING_COLOR',
  'USE_GRADIENTMAP', 'USE_DISPLACEMENTMAP', 'USE_LIGHTMAP', 'USE_SPECULARMAP', 'USE_ALPHAHASH',
  'USE_ALPHAMAP', 'USE_MATCAP', 'USE_RETROREFLECTION', 'DITHERING', 'DECODE_VIDEO_TEXTURE',
  'DECODE_VIDEO_TEXTURE_EMISSIVE', 'ALPHA_TO_COVERAGE', 'ENVMAP_TYPE_CUBE', 'USE_LIGHT_PROBES',
  'USE_NORMALMAP_OBJECTSPACE', 'LAMBERT', 'PHONG', 'TOON', 'DISTANCE',
]);

/** Counted by three, and none of them in our scenes: only the lamp of raking light has a shadow. */
const none = new Set([
  'NUM_SUN_LIGHTS', 'NUM_SUN_LIGHT_SHADOWS', 'NUM_SPOT_LIGHT_SHADOWS',
  'NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS', 'NUM_SPOT_LIGHT_MAPS', 'NUM_SPOT_LIGHT_COORDS',
  'NUM_POINT_LIGHT_SHADOWS', 'NUM_RECT_AREA_LIGHTS', 'NUM_HEMI_LIGHTS', 'NUM_LIGHT_PROBE_GRIDS',
]);

/** Shaders of other materials, of backgrounds and of shadows that are blurred. */
const others = new RegExp([
  '^#define (LAMBERT|PHONG|TOON|MATCAP|NORMAL|DISTANCE)\\b', 'vWorldDirection', 'shadow_pass',
  'uniform sampler2D t2D', 'lineDistance', 'uniform float rotation;', 'getShadowMask\\( ?\\) ?\\)',
  '\\b(Lambert|BlinnPhong|Toon)Material\\b',
].join('|'), 'm');

/** A rollup plugin. */
export const leanThree = () => ({
  name: 'lean-three',
  async transform(code, id) {
    if (!/node_modules[/\\]three[/\\](build|examples)[/\\]/.test(id)) return null;
    const compress = { defaults: false, side_effects: true, unused: true, pure_funcs: hints };
    const format = { beautify: true, comments: false };
    const quiet = await minify(code, { module: true, compress, mangle: false, format });
    return { code: quiet.code.replace(shader, (_all, text) => `"${leanShader(text)}"`), map: null };
  },
});

/** A string of several lines. */
const shader = /"((?:[^"\\\n]|\\.)*\\n(?:[^"\\\n]|\\.)*)"/g;

/** Spaces stay around `+`, `-` and `/`, which mean something else when they touch their like. */
function leanShader(text) {
  const lines = text.split('\\n').map((line) => line.replaceAll('\\t', ' ').trim()).filter(Boolean);
  if (others.test(lines.join('\n'))) return '';
  if (!/#(ifn?def|if|define|include)|void main|gl_|uniform /.test(text)) return text;
  return needed(lines).map((line) => (line.startsWith('#') ? line
    : line.replace(/ *([(){}[\],;=*<>?:&|!]) */g, '$1'))).filter(Boolean).join('\\n');
}

/** The lines that can ever be used. */
function needed(lines) {
  const top = { out: [], branches: undefined };
  const open = [top];
  for (const line of lines) {
    const [, word, condition = ''] = /^# *(\w+)\b(.*)$/.exec(line) ?? [];
    const group = open.at(-1);
    if (/^if/.test(word ?? '')) {
      open.push({ out: [], condition: written(word, condition), branches: [] });
    } else if (word === 'elif' || word === 'else' || word === 'endif') {
      if (!group.branches) return lines; // it begins in another string
      group.branches.push({ condition: group.condition, lines: group.out });
      if (word === 'endif') open.at(-2).out.push(...chosen(open.pop().branches));
      else Object.assign(group, { out: [], condition: word === 'else' ? '' : condition.trim() });
    } else group.out.push(line);
  }
  return open.length === 1 ? top.out : lines;
}

const written = (word, condition) => (word === 'if' ? condition.trim()
  : `${word === 'ifndef' ? '!' : ''}defined(${condition.trim()})`);

/** Branches of one `#if` without those that are never taken; `''` is the condition of `#else`. */
function chosen(branches) {
  const left = [];
  for (const branch of branches) {
    const is = branch.condition === '' ? 'T' : truth(branch.condition);
    if (is !== 'F') left.push(is === 'T' ? { ...branch, condition: '' } : branch);
    if (is === 'T') break;
  }
  if (left.length === 0) return [];
  if (left[0].condition === '') return left[0].lines;
  return [...left.flatMap(({ condition, lines }, index) =>
    [index === 0 ? opening(condition) : condition ? `#elif ${condition}` : '#else', ...lines]),
  '#endif'];
}

function opening(condition) {
  const [, not, name] = /^(!?)defined\((\w+)\)$/.exec(condition) ?? [];
  return name ? `#if${not ? 'n' : ''}def ${name}` : `#if ${condition}`;
}

/** `T` always, `F` never, `U` now and then. */
function truth(condition) {
  let text = condition
    .replace(/defined *\( *(\w+) *\)/g, (_all, name) => (never.has(name) ? 'F' : 'U'))
    .replace(/(\w+) > 0/g, (_all, name) => (none.has(name) ? 'F' : 'U'))
    .replace(/\w+ < (\w+)/g, (_all, name) => (none.has(name) ? 'F' : 'U'))
    .replaceAll(' ', '');
  if (!/^[TFU()!&|]+$/.test(text)) return 'U';
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace('!F', 'T').replace('!T', 'F').replace('!U', 'U').replace(/\(([TFU])\)/, '$1');
    if (text !== before) continue;
    text = text.replace(/([TFU])&&([TFU])/, (_all, a, b) =>
      (a === 'F' || b === 'F' ? 'F' : a === 'T' ? b : b === 'T' ? a : 'U'));
    if (text !== before) continue;
    text = text.replace(/([TFU])\|\|([TFU])(?!&)/, (_all, a, b) =>
      (a === 'T' || b === 'T' ? 'T' : a === 'F' ? b : b === 'F' ? a : 'U'));
  }
  return /^[TF]$/.test(text) ? text : 'U';
}
