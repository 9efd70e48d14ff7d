/**
 * Films a page as it appears on the screen, small, and finds the frame with the model in it.
 *
 * The browser's own screencast: it sends a picture only when one was shown, so that a page that
 * rests is left to rest, and asks nothing of the page itself. Pictures are read afterwards.
 */
import { differs, isShown, model, shown } from './picture.mjs';
import { decode } from './png.mjs';

const SAME = 0.02; // of the model's pixels

/** Starts to film. `stop()` gives frames `{ time, picture }`, time in ms since 1970. */
export async function film(cdp, size = { maxWidth: 200, maxHeight: 150 }) {
  const frames = [];
  const keep = ({ data, metadata, sessionId }) => {
    frames.push({ time: metadata.timestamp * 1000, data });
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {}); // the page has gone
  };
  cdp.on('Page.screencastFrame', keep);
  await cdp.send('Page.startScreencast', { format: 'png', ...size });
  return {
    /** Gives the frames since the start, and none after. */
    stop: async () => {
      await cdp.send('Page.stopScreencast');
      cdp.off('Page.screencastFrame', keep);
      return frames.map(({ time, data }) =>
        ({ time, picture: decode(Buffer.from(data, 'base64')) }));
    },
  };
}

/** Time from which on every frame is like the last one. */
function settled(frames) {
  const last = frames.at(-1).picture;
  const other = frames.findLastIndex(({ picture }) => differs(last, picture) > SAME);
  return frames[other + 1].time;
}

/**
 * When the model was first seen, and when it was as it stayed; `undefined` if it never was.
 *
 * @param drawn - When WebGL first drew: what the screen showed before, words for instance, is no
 * model.
 */
export function arrival(frames, drawn) {
  const last = frames.at(-1)?.picture;
  if (!last || !isShown(last) || drawn === undefined) return undefined;
  const places = model(last);
  const first = frames.find(({ time, picture }) => time >= drawn && shown(picture, places) > 0.5);
  return first && { first: first.time, right: Math.max(first.time, settled(frames)) };
}
