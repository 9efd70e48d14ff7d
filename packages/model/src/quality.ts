/** How large a view is drawn. */
export interface DrawSize { readonly width: number; readonly height: number }

/** More pixels than this nobody sees on an object that turns. */
const largestRatio = 2;

/**
 * Device pixels to draw for a box of CSS pixels.
 *
 * @param budget - The most pixels of a picture: 4 million for a whole screen.
 */
export function drawSize(width: number, height: number, ratio: number, budget: number): DrawSize {
  const wanted = Math.min(ratio, largestRatio);
  const scale = Math.min(wanted, Math.sqrt(budget / Math.max(1, width * height)));
  return {
    width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)),
  };
}

/** Steps of the resolution while something moves. */
const steps = [1, 0.75, 0.5, 0.35] as const;
/** Frames slower than this are felt as jerks, faster than that leave room; milliseconds. */
const slow = 42;
const fast = 22;

/** Lowers the resolution while frames are slow; at rest a picture has all its pixels. */
export class Quality {
  #step = 0;
  #mean = 16;
  #frames = 0;
  /** Frames to wait before it tries more pixels; doubled each time that this was too much. */
  #patience = 20;

  /** What part of each side is drawn while it moves. */
  get scale(): number { return steps[this.#step] ?? 1; }

  /** Counts a frame of a movement. */
  frame(milliseconds: number): void {
    this.#mean += (Math.min(milliseconds, 200) - this.#mean) * 0.3;
    this.#frames++;
    if (this.#frames < 3) return;
    if (this.#mean > slow && this.#step < steps.length - 1) {
      this.#patience *= 2;
      this.#to(this.#step + 1);
    } else if (this.#mean < fast && this.#step > 0 && this.#frames > this.#patience) {
      this.#to(this.#step - 1);
    }
  }

  #to(step: number): void {
    this.#step = step;
    this.#frames = 0;
    this.#mean = (slow + fast) / 2;
  }
}
