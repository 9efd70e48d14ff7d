import { property } from 'lit/decorators.js';
import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import { words } from '../base/props.js';
import type { Fields, Loose, Words } from '../base/props.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { Side } from '../strings/model/en.js';

/** What an author says of a 3D object: the keys of the manifest, and attributes for plain HTML. */
export abstract class ModelProps extends VitrineElement
  implements Fields<PropsOf<ModelComponent>> {
  /** The object. The attributes `src`, `alt`, `poster`, `credit`, `ios-src` are a short way. */
  @property({ attribute: false }) model: Loose<PropsOf<ModelComponent>['model']> | undefined;

  /** Where it is seen from at first, in the units of the file; else the whole of it. */
  @property({ attribute: false }) camera: Loose<PropsOf<ModelComponent>['camera']> | undefined;

  /** Points that open, in reading order. */
  @property({ attribute: false }) spots: Loose<PropsOf<ModelComponent>['spots']> | undefined;

  /** Ids of spots, in the order in which the author walks them. */
  @property({ attribute: false }) tour: string[] | undefined;

  /** Spots open below the object (`panel`) or over it until they are closed (`dialog`). */
  @property() opens: 'panel' | 'dialog' | undefined;

  /** It turns slowly by itself until somebody touches it; never where movement is not wanted. */
  @property({ type: Boolean, attribute: 'auto-rotate' }) autoRotate: boolean | undefined = false;

  /** How it is lit. `raking` is a light from the side that visitors move over the surface. */
  @property() light: 'studio' | 'soft' | 'raking' | undefined;

  /** What each side shows, in words. */
  @property({ attribute: false }) views: Partial<Record<Side, Words>> | undefined;

  /** What visitors may do besides turning it. */
  @property({ attribute: false }) tools: PropsOf<ModelComponent>['tools'] | undefined;

  /** The surface that it begins with, by its name in the file. */
  @property() variant: string | undefined;

  /** Words for the surfaces in the file. */
  @property({ attribute: false }) variants: Loose<PropsOf<ModelComponent>['variants']> | undefined;

  /** The movement that plays from the start, by its name in the file. */
  @property() animation: string | undefined;

  /** Words for the movements in the file. */
  @property({ attribute: false }) clips: Loose<PropsOf<ModelComponent>['clips']> | undefined;

  /** Words for the parts of it. */
  @property({ attribute: false }) parts: Loose<PropsOf<ModelComponent>['parts']> | undefined;

  /** A second object, for the tool `compare`. */
  @property({ attribute: false }) compare: Loose<PropsOf<ModelComponent>['compare']> | undefined;

  /** What stands beside it in true size, for the tool `scale`. */
  @property() scale: 'coin' | 'hand' | 'person' | undefined;

  /** Phones that can may put it into the visitor's own room. */
  @property({ type: Boolean }) ar: boolean | undefined = false;

  /** Words that go with the object. */
  @property({ converter: words }) text: Words | undefined;

  /** Address of the file (glTF 2.0, `.glb`). */
  @property() src: string | undefined;

  /** What matters in the object, in words. */
  @property() alt: string | null = null;

  /** A picture of it, shown until it is there and where there is no 3D. */
  @property() poster: string | undefined;

  /** Who made it. */
  @property() credit: string | undefined;

  /** As in HTML: `lazy` waits until it is near the view. */
  @property() loading: 'eager' | 'lazy' = 'lazy';

  /** Where it is seen from at first, as model-viewer writes it: `45deg 75deg 105%`. */
  @property({ attribute: 'camera-orbit' }) cameraOrbit: string | undefined;

  /** The same object as USDZ, for the room view of Apple's phones. */
  @property({ attribute: 'ios-src' }) iosSrc: string | undefined;
}
