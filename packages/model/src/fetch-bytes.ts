import { ModelError, named } from './model-error.js';

/** Bytes that are not shared between threads: what every browser interface takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Told while bytes come in. */
export interface Incoming {
  /**
   * The bytes so far, each time that there are more.
   *
   * @throws To stop the download: nothing more is fetched of a file that cannot be right.
   */
  arrived?(bytes: Uint8Array, total: number | undefined): void;
}

/** What a download needs. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** A request that is already under way. */
  readonly response?: Promise<Response> | undefined;
}

/** More than this no page can hold: such a length is a lie or a mistake. */
const largest = 2 ** 30;

/** Downloads a file, counting every byte. */
export async function fetchBytes(
  address: string, { signal, response }: FetchOptions = {}, incoming: Incoming = {},
): Promise<Bytes> {
  try {
    const answer = await (response ?? fetch(address, signal ? { signal } : {}));
    if (!answer.ok) throw new ModelError('not-found', { address, status: answer.status });
    return await collect(answer, signal, incoming);
  } catch (error) {
    signal?.throwIfAborted();
    throw named(error, 'network', { address });
  }
}

async function collect(
  answer: Response, signal: AbortSignal | undefined, incoming: Incoming,
): Promise<Bytes> {
  const total = lengthOf(answer);
  if ((total ?? 0) > largest) {
    throw new ModelError('too-big', { where: 'file', value: total ?? 0, limit: largest });
  }
  if (!answer.body) return new Uint8Array(await answer.arrayBuffer());
  const reader = answer.body.getReader();
  let bytes = new Uint8Array(total ?? 2 ** 18);
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) break;
      bytes = roomFor(bytes, count, count + value.length);
      bytes.set(value, count);
      count += value.length;
      incoming.arrived?.(bytes.subarray(0, count), total);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  }
  return bytes.subarray(0, count);
}

/** The same bytes with room for more. */
function roomFor(
  bytes: Bytes, count: number, needed: number,
): Bytes {
  if (needed <= bytes.length) return bytes;
  if (needed > largest) {
    throw new ModelError('too-big', { where: 'file', value: needed, limit: largest });
  }
  const larger = new Uint8Array(Math.min(largest, Math.max(needed, bytes.length * 2)));
  larger.set(bytes.subarray(0, count));
  return larger;
}

/** How many bytes will come, where the server's number is of what is in the file. */
function lengthOf(answer: Response): number | undefined {
  const encoding = answer.headers.get('content-encoding') ?? 'identity';
  const length = Number(answer.headers.get('content-length') ?? Number.NaN);
  return encoding === 'identity' && Number.isInteger(length) && length > 0 ? length : undefined;
}
