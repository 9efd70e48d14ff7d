const event = 'vitrine-sound';

/**
 * Two voices at once are none: who starts tells it with {@link speak}, and everybody else on the
 * page falls silent. An event on the document, so that it holds between copies of Vitrine.
 *
 * @param signal - Ends the listening.
 * @param silence - Called when somebody else speaks.
 */
export function whenOthersSpeak(owner: object, signal: AbortSignal, silence: () => void): void {
  const listen = (heard: Event): void => {
    if (heard instanceof CustomEvent && heard.detail !== owner) silence();
  };
  document.addEventListener(event, listen, { signal });
}

/** Tells everybody else on the page that `owner` is speaking now. */
export function speak(owner: object): void {
  document.dispatchEvent(new CustomEvent(event, { detail: owner }));
}
