/** Without a graphics card a picture is on screen up to this many frames after it was drawn. */
const frames = 4;
/** Long enough for them on a slow screen; in a hidden page there are none, milliseconds. */
const longest = 200;

/** Waits until what was drawn just now is on screen, or would be were the page not hidden. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longest);
    const wait = (left: number): void => {
      requestAnimationFrame(() => {
        if (left > 1) { wait(left - 1); return; }
        clearTimeout(late);
        setTimeout(resolve, 0);
      });
    };
    wait(frames);
  });
}
