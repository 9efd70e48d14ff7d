/** Where a visitor is. */
export interface Route {
  /** `''` is the start. */
  scene: string;
  /** A component of the scene. */
  component?: string;
  /** A part of the component that opens: a spot, a picture, a question. */
  spot?: string;
  /** A page of the exhibit that is no scene. */
  page?: 'about';
  /** The number of a stop, which names a scene. */
  stop?: string;
  /** Language asked for. */
  lang?: string;
  /** Second in a sound or film, and part of a picture, as in Media Fragments. */
  t?: string;
  xywh?: string;
}

/**
 * Reads `#<scene>[/<component>[/<spot>]][?lang=es&t=34&xywh=…]`, and its alias `#stop=12&…`.
 *
 * @param hash - With or without `#`. Anything else is the start: a link never ends nowhere.
 */
export function parseFragment(hash: string): Route {
  const text = hash.replace(/^#/, '');
  const isAlias = /^[a-z]+=/.test(text);
  const [path = '', query = ''] = isAlias ? ['', text] : splitOnce(text, '?');
  const [scene = '', component, spot] = path.split('/').map(decode);
  const route: Route = { scene };
  if (component) route.component = component;
  if (component && spot) route.spot = spot;
  const params = new URLSearchParams(query);
  for (const key of ['stop', 'lang', 't', 'xywh'] as const) {
    const value = params.get(key);
    if (value) route[key] = value;
  }
  if (params.get('page') === 'about') route.page = 'about';
  return route;
}

/** The fragment of a place, with `#`; `#` alone is the start. */
export function formatFragment(route: Route): string {
  const parts = [route.scene, route.component, route.spot].filter((part) => part !== undefined);
  const path = parts.map(encodeURIComponent).join('/');
  const params = new URLSearchParams();
  for (const key of ['page', 'lang', 't', 'xywh'] as const) {
    const value = route[key];
    if (value) params.set(key, value);
  }
  const query = params.toString();
  return `#${path}${query ? `?${query}` : ''}`;
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // half an escape, from a link that was cut
  }
}
