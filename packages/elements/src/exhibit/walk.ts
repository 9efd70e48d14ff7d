import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import { plain } from '../base/props.js';
import type { SceneView } from '../scene/scene.js';
import type { Strings } from '../strings/en.js';
import { neighbours, openScenes, position } from './order.js';
import type { Neighbours } from './order.js';
import { knownPlace, likelyNext, sceneAt } from './place.js';
import type { Route } from './route.js';
import type { ExhibitStore } from './store.js';
import { Views } from './views.js';
import type { View } from './views.js';

/** Where a visitor is in an exhibit, and where they can go from there. */
export class Walk {
  /** What is on screen. */
  readonly views = new Views();
  /** The place on screen, as a link to it would say. */
  route: Route = { scene: '' };
  /** Whether the visitor came by a link to what this exhibit has not, and was not told yet. */
  isLost = false;
  /** The exhibit as it is shown now; another object in another language. */
  exhibit: PageExhibit | undefined;
  /** The exhibit's state and what was visited. */
  store: ExhibitStore;

  constructor(store: ExhibitStore) { this.store = store; }

  /** The scene on screen, `''` where there is none. */
  get scene(): string { return this.views.current?.scene ?? ''; }

  /** The scenes that can be reached now. */
  get open(): ResolvedScene[] {
    return this.exhibit ? openScenes(this.exhibit, (when) => this.store.matches(when)) : [];
  }

  /** What stands before and after the scene on screen. */
  get around(): Neighbours {
    return this.exhibit ? neighbours(this.exhibit, this.open, this.scene) : { index: -1, count: 0 };
  }

  /** What is worth loading while the visitor looks. */
  get soon(): ResolvedScene[] {
    return this.exhibit ? likelyNext(this.exhibit, this.open, this.scene) : [];
  }

  /** A place of this exhibit, the start for what it does not know. */
  known(route: Route): Route { return this.exhibit ? knownPlace(this.exhibit, route) : route; }

  /** Where to begin: the link that the visitor came by, else the scene that the page asks for. */
  first(scene: string): Route {
    const { route } = this;
    return route.scene || route.stop ? route : this.known({ ...route, scene });
  }

  /** The scene of a place. */
  sceneAt(route: Route): ResolvedScene | undefined {
    return this.exhibit ? sceneAt(this.exhibit, this.open, this.known(route)) : undefined;
  }

  /** Goes to a place. @returns The scene there. */
  go(route: Route): ResolvedScene | undefined {
    this.route = this.known(route);
    this.isLost = Boolean(route.scene || route.stop) && !this.route.scene && !this.route.stop;
    const scene = route.page ? undefined : this.sceneAt(this.route);
    const kind: View['kind'] = route.page ?? (scene ? 'scene' : 'index');
    const id = scene?.id ?? '';
    const { current } = this.views;
    if (current?.kind !== kind || current.scene !== id) this.views.show(kind, id);
    return scene;
  }

  /** What is on screen, as one sentence. */
  sentence(strings: Strings): string {
    if (this.views.current?.kind === 'about') return strings.nowShowing(strings.aboutTitle);
    const scene = this.exhibit?.scenes.find(({ id }) => id === this.scene);
    const title = strings.nowShowing(plain(scene?.title ?? this.exhibit?.title));
    const place = scene ? position(this.around, strings) : '';
    if (this.isLost) return `${strings.placeMissing} ${title}`;
    return place ? `${title}, ${place}` : title;
  }
}

/** How a scene sees its components now. */
export function viewOf(walk: Walk): SceneView {
  return {
    isShown: ({ address, when }) => walk.store.isShown(address, when),
    isDisabled: ({ address }) => walk.store.isDisabled(address),
  };
}
