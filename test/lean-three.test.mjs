/** What the bundle leaves out of three is what no picture needs. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { leanThree } from './tools/lean-three.mjs';

const file = new URL('../node_modules/three/build/three.module.js', import.meta.url);
const lean = async (code) => (await leanThree().transform(code, file.pathname)).code;
const shader = async (...lines) => {
  const code = await lean(`export const one = ${JSON.stringify(lines.join('\n'))};`);
  return JSON.parse(/"(.*)"/.exec(code)[0]).split('\n');
};

describe('three in the one-script bundle', () => {
  it('keeps in shaders what may be on, and nothing of what never is', async () => {
    assert.deepEqual(await shader(
      '#ifdef USE_MAP', '  vec4 a = b * c;', '#else', '  vec4 a;', '#endif',
      '#ifdef USE_FOG', 'fog', '#else', 'clear', '#endif',
      '#if NUM_SUN_LIGHTS > 0', 'sun', '#endif',
    ), ['#ifdef USE_MAP', 'vec4 a=b*c;', '#else', 'vec4 a;', '#endif', 'clear']);
    assert.deepEqual(await shader(
      '#if defined( SHADOWMAP_TYPE_VSM )', 'one', '#elif defined( SHADOWMAP_TYPE_PCF )', 'two',
      '#else', 'three', '#endif', '#if defined( LAMBERT ) || defined( USE_UV )', 'four', '#endif',
      '#if defined( USE_UV ) && ( defined( PHONG ) || NUM_HEMI_LIGHTS > 0 )', 'five', '#endif',
    ), ['#if defined( SHADOWMAP_TYPE_PCF )', 'two', '#else', 'three', '#endif',
      '#if defined( LAMBERT ) || defined( USE_UV )', 'four', '#endif']);
  });

  it('opens and closes every condition of every shader, and keeps what glTF has', async () => {
    const code = await lean(await readFile(file, 'utf8'));
    const shaders = code.match(/"(?:[^"\\\n]|\\.)*\\n(?:[^"\\\n]|\\.)*"/g)
      .map((text) => JSON.parse(text));
    assert.ok(shaders.length > 60, `${shaders.length} shaders`);
    for (const text of shaders) {
      const count = (word) => text.match(word)?.length ?? 0;
      assert.equal(count(/^# *if/gm), count(/^# *endif/gm), text);
    }
    const all = shaders.join('\n');
    for (const name of ['USE_CLEARCOAT', 'USE_SHEEN', 'USE_TRANSMISSION', 'USE_ANISOTROPY', 'USE_BUMPMAP',
      'USE_IRIDESCENCE', 'USE_INSTANCING', 'USE_MORPHTARGETS', 'USE_SKINNING', 'USE_DISPERSION',
      'NUM_POINT_LIGHTS', 'NUM_SPOT_LIGHTS', 'NUM_DIR_LIGHT_SHADOWS', 'NUM_CLIPPING_PLANES']) {
      assert.match(all, new RegExp(name), name);
    }
    assert.doesNotMatch(all, /sunLight|vFogDepth|LambertMaterial/);
  });

  it('has all that the engine draws with', async () => {
    const folder = new URL('../packages/model/src/', import.meta.url);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const code = (await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))).join('\n');
    assert.doesNotMatch(code, new RegExp([
      'Mesh(Lambert|Phong|Toon|Matcap|Normal|Distance)Material', 'ShadowMaterial', 'SpriteMaterial',
      'LineDashedMaterial', 'new (Hemisphere|RectArea|Point|Spot|Sun)Light\\b', 'new Fog',
      'BatchedMesh', 'VSMShadowMap', 'scene\\.background', '(alpha|displacement|light|specular)Map:',
      'dithering:', 'alphaHash:', 'logarithmicDepthBuffer', 'reversedDepthBuffer',
    ].join('|')));
  });
});
