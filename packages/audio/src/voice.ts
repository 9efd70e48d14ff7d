/** A media element on loan. */
export interface Loan {
  readonly element: HTMLAudioElement;
  /** Gives it back, silent and empty. */
  give(): void;
}

/** Elements at once: one that speaks, one that fades out or is next. A phone refuses many more. */
const limit = 2;

const holders: { element: HTMLAudioElement; taken: () => void }[] = [];
/** Given back, to be lent again: a phone plays without a tap what was once started by one. */
const free: HTMLAudioElement[] = [];
let sink = '';

/** Whether an element can be had without taking one from somebody. */
export function isVoiceFree(): boolean { return holders.length < limit; }

/**
 * Borrows a media element, which streams: nothing is decoded into memory, and the pitch stays at
 * any speed. With two in use, the one that has been silent for longest is taken back.
 *
 * @param taken - Called when it is taken back; the loan is over then.
 */
export function borrowVoice(taken: () => void): Loan {
  if (!isVoiceFree()) {
    const oldest = holders.find(({ element }) => element.paused) ?? holders[0];
    oldest?.taken();
  }
  const element = free.pop() ?? new Audio();
  const holder = { element, taken };
  holders.push(holder);
  element.preload = 'metadata';
  if (sink) void sendTo(element).catch(() => { /* a device that is gone: the usual one */ });
  return {
    element,
    give: () => {
      const index = holders.indexOf(holder);
      if (index < 0) return;
      holders.splice(index, 1);
      element.pause();
      element.removeAttribute('src');
      element.load(); // lets go of the file and of the connection
      free.push(element);
    },
  };
}

/** Sends every voice to an output, those that are still to come, too. */
export async function setVoiceSink(id: string): Promise<void> {
  sink = id;
  await Promise.all([...holders.map(({ element }) => element), ...free].map(sendTo));
}

async function sendTo(element: HTMLAudioElement): Promise<void> {
  if ('setSinkId' in element) await element.setSinkId(sink);
}
