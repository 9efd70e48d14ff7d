const event = 'vitrine-sound';

interface Told {
  readonly owner: object;
  readonly isSpeaking: boolean;
}

/** Who speaks now on this page, in this copy of Vitrine or another. */
function listen(signal: AbortSignal, hear: (told: Told) => void): void {
  document.addEventListener(event, (heard) => {
    // Safe: nobody but `tell` dispatches events of this name.
    hear((heard as CustomEvent<Told>).detail);
  }, { signal });
}

function tell(owner: object, isSpeaking: boolean): void {
  document.dispatchEvent(new CustomEvent<Told>(event, { detail: { owner, isSpeaking } }));
}

/** Who speaks now, also where nobody listened when they began. */
const voices = new Set<object>();
if (typeof document !== 'undefined') {
  listen(new AbortController().signal, ({ owner, isSpeaking }) => {
    if (isSpeaking) voices.add(owner); else voices.delete(owner);
  });
}

/** Tells everybody on the page that `owner` is speaking now: two voices at once are none. */
export function speak(owner: object): void { tell(owner, true); }

/** Tells everybody on the page that `owner` speaks no more. */
export function hush(owner: object): void { tell(owner, false); }

/**
 * Calls `silence` when somebody else on the page speaks.
 *
 * @param signal - Ends the listening.
 */
export function whenOthersSpeak(owner: object, signal: AbortSignal, silence: () => void): void {
  listen(signal, (told) => { if (told.isSpeaking && told.owner !== owner) silence(); });
}

/**
 * Calls back at once where somebody speaks already, then when speech begins on the page and when
 * the last voice is silent.
 *
 * @param signal - Ends the listening.
 */
export function whenSpeech(signal: AbortSignal, change: (isSpeaking: boolean) => void): void {
  let before = voices.size > 0;
  if (before) change(true);
  listen(signal, () => {
    const now = voices.size > 0;
    if (now !== before) change(now);
    before = now;
  });
}
