/** Long enough for a frame of a slow screen; in a hidden page there are none, milliseconds. */
const longestFrame = 100;

/** Waits until what was drawn just now is on screen, or would be were the page not hidden. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0); // after the frame that this one began
    });
  });
}
