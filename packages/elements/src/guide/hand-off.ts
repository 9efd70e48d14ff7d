import type { Stop } from './stops.js';

/**
 * The page that a visitor's phone can open: the page's canonical address, which a cabinet's page
 * names, else the page itself where it is on the web. `''` where no phone can reach it.
 */
export function phonePage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical) return canonical;
  const isOnTheWeb = location.protocol === 'https:' && location.hostname !== 'localhost';
  return isOnTheWeb ? location.href : '';
}

/** The address of a stop at this second and in this language. */
export function linkTo(page: string, { number, id }: Stop, seconds: number, lang: string): string {
  const address = new URL(page);
  const parts = new URLSearchParams({ t: String(Math.floor(seconds)), lang });
  address.hash = number ? `stop=${encodeURIComponent(number)}&${parts}` : `${id}?${parts}`;
  return address.href;
}
