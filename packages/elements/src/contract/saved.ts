/** Keeps a test in its page: nothing is saved, and nothing takes the whole screen. */
export function stayOnPage(): { stop: () => void } {
  const { requestFullscreen } = Element.prototype;
  Element.prototype.requestFullscreen = () => Promise.resolve();
  const { stop } = catchSaved();
  return { stop: () => {
    stop();
    Element.prototype.requestFullscreen = requestFullscreen;
  } };
}

/** Catches what is handed to the browser to be saved: browsers ask where to, and take the keys. */
export function catchSaved(): { saved: HTMLAnchorElement[]; stop: () => void } {
  const saved: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement): void {
    saved.push(this);
  };
  return { saved, stop: () => { HTMLAnchorElement.prototype.click = click; } };
}
