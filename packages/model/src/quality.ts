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
