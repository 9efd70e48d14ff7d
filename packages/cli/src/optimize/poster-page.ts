/** The still picture: as wide as a phone held upright shows it at three pixels a point, 4 : 3. */
export const POSTER = { width: 1200, height: 900 };

/** The page that draws a model and sends the picture back; all its addresses are beside it. */
export function posterPage(nonce: string): string {
  const map = {
    imports: {
      '@vitrine/model': './engine/index.js', three: './three/build/three.module.js',
      'three/addons/': './three/examples/jsm/',
    },
  };
  return `<!doctype html>
<meta charset="utf-8">
<title>Poster</title>
<style nonce="${nonce}">canvas { width: ${POSTER.width}px; height: ${POSTER.height}px }</style>
<canvas></canvas>
<script type="importmap" nonce="${nonce}">${JSON.stringify(map)}</script>
<script type="module" nonce="${nonce}">
  const send = (to, body) => fetch(to, { method: 'POST', body });
  try {
    const { createView } = await import('@vitrine/model');
    const size = ${JSON.stringify(POSTER)};
    const view = createView(document.querySelector('canvas'), { reducedMotion: true });
    await view.load([{ src: 'model.glb' }]);
    const picture = await createImageBitmap(await view.picture(size));
    const paper = new OffscreenCanvas(size.width, size.height);
    paper.getContext('2d').drawImage(picture, 0, 0);
    await send('poster', await paper.convertToBlob({ type: 'image/webp', quality: 0.85 }));
  } catch (error) {
    await send('failed', [error.code, error.message].filter(Boolean).join(': '));
  }
</script>
`;
}

/** Nothing but its own files: a model must not reach out of the page that draws it. */
export const policy = (nonce: string): string => [
  'default-src \'self\'', `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
  `style-src 'nonce-${nonce}'`, 'img-src \'self\' blob: data:', 'worker-src \'self\' blob:',
  'connect-src \'self\' blob: data:',
].join('; ');
