/** Names and numbers that mean something only on one machine or in one house. */
const local = [
  /^(localhost|.*\.(localhost|local|lan|home|internal|intranet|test|invalid|example))$/,
  /^[^.]+$/, /^\[.*\]$/, /^(0|10|127)\./, /^192\.168\./, /^169\.254\./, /^172\.(1[6-9]|2\d|3[01])\./,
];

/**
 * The address at which a phone finds this page: its canonical link, else its own.
 *
 * @returns `undefined` where it has none: not https, or an address of this house only.
 */
export function publicAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return [canonical, location.href].find((address) => address !== undefined && isPublic(address));
}

/** Whether an address means the same everywhere. */
export function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && !local.some((one) => one.test(hostname));
}
