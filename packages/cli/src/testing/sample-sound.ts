/** Seconds of silence in a sample, unless it is told otherwise. */
const SECONDS = 2;

/** A tone of 440 Hz as a WAV file: 16 bits, 8 kHz. `level` is its height, 0 to 1. */
export function wav(options: { seconds?: number; channels?: number; level?: number } = {}): Buffer {
  const { seconds = SECONDS, channels = 1, level = 0 } = options;
  const samples = Math.round(seconds * 8000);
  const data = Buffer.alloc(samples * channels * 2);
  for (let at = 0; at < samples * channels; at++) {
    const angle = 2 * Math.PI * 440 * Math.floor(at / channels) / 8000;
    data.writeInt16LE(Math.round(Math.sin(angle) * level * 32_000), at * 2);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000 * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/**
 * An MP3 of silent frames (MPEG 1, 44.1 kHz, mono), each with the bit rate that is asked for: 64 or
 * 128. `word` stands where encoders write "Xing" or "Info".
 */
export function mp3(kilobits: readonly (64 | 128)[], word = ''): Buffer {
  return Buffer.concat(kilobits.map((rate, index) => {
    const frame = Buffer.alloc(Math.floor(144_000 * rate / 44_100));
    frame.set([0xff, 0xfb, rate === 64 ? 0x50 : 0x90, 0xc0]);
    if (index === 0) frame.write(word, 4 + 17, 'latin1');
    return frame;
  }));
}
