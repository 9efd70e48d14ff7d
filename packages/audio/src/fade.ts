/** Steps of a curve; 64 over a second cannot be heard as steps. */
const steps = 64;

/**
 * A curve between two levels that keeps the power of the sum where one sound comes as another goes
 * (cos² + sin² = 1); a straight line dips by 3 dB in the middle.
 */
export function equalPower(from: number, to: number): Float32Array<ArrayBuffer> {
  const curve = new Float32Array(steps + 1);
  for (let step = 0; step <= steps; step += 1) {
    const angle = (step / steps) * (Math.PI / 2);
    curve[step] = to >= from
      ? from + (to - from) * Math.sin(angle)
      : to + (from - to) * Math.cos(angle);
  }
  return curve;
}

/** Fades a gain to a level from wherever it is now. */
export function fadeTo(gain: GainNode, level: number, seconds: number): void {
  const { currentTime } = gain.context;
  const now = gain.gain.value;
  gain.gain.cancelScheduledValues(0);
  gain.gain.setValueAtTime(now, currentTime);
  gain.gain.setValueCurveAtTime(equalPower(now, level), currentTime, seconds);
}
