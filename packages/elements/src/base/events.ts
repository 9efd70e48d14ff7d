/**
 * Every event of Vitrine: one class each, JSON-safe `detail`, bubbling and composed. Those that
 * only some elements fire stand with these: `spots/`, `model/`, `player/`.
 */
export abstract class VitrineEvent<Detail> extends Event {
  /** What happened, JSON-safe. */
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/**
 * What failed: the file (`load`), drawing the element (`render`), the words of the manifest
 * (`data`).
 */
export type FailureKind = 'load' | 'render' | 'data';

/** Fact: the element shows its first right picture. */
export class VitrineLoadEvent extends VitrineEvent<{ src: string }> {
  constructor(src: string) { super('vitrine-load', { src }); }
}
/** Fact: something failed; the element shows its words instead. `code` is a manifest problem's. */
export class VitrineErrorEvent extends VitrineEvent<{
  kind: FailureKind;
  message: string;
  code?: string;
}> {
  constructor(kind: FailureKind, message: string, code?: string) {
    super('vitrine-error', { kind, message, ...(code ? { code } : {}) });
  }
}
/** Fact: an action ran, by whatever way in. `name` is the action's, `element` the tag. */
export class VitrineActionEvent extends VitrineEvent<{ element: string; name: string }> {
  constructor(element: string, name: string) { super('vitrine-action', { element, name }); }
}
/** Fact: another scene is on screen. `scene` is `''` on the menu. */
export class VitrineSceneChangeEvent extends VitrineEvent<{ scene: string; previous: string }> {
  constructor(scene: string, previous: string) {
    super('vitrine-scene-change', { scene, previous });
  }
}
/** Fact: words are shown in another language. */
export class VitrineLanguageChangeEvent extends VitrineEvent<{ lang: string }> {
  constructor(lang: string) { super('vitrine-language-change', { lang }); }
}
/** Fact: a preference of the visitor changed. */
export class VitrinePreferencesChangeEvent
  extends VitrineEvent<{ name: string; value: string | number | boolean }> {
  constructor(name: string, value: string | number | boolean) {
    super('vitrine-preferences-change', { name, value });
  }
}
/** Ask: show a scene (and a component in it). Cancel it to stay. */
export class VitrineSceneRequestEvent extends VitrineEvent<{ scene: string; component?: string }> {
  constructor(scene: string, component?: string) {
    super('vitrine-scene-request', { scene, ...(component ? { component } : {}) }, true);
  }
}
/** Ask: show another language. Cancel it to stay. */
export class VitrineLanguageRequestEvent extends VitrineEvent<{ lang: string }> {
  constructor(lang: string) { super('vitrine-language-request', { lang }, true); }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-load': VitrineLoadEvent;
    'vitrine-error': VitrineErrorEvent;
    'vitrine-action': VitrineActionEvent;
    'vitrine-scene-change': VitrineSceneChangeEvent;
    'vitrine-language-change': VitrineLanguageChangeEvent;
    'vitrine-preferences-change': VitrinePreferencesChangeEvent;
    'vitrine-scene-request': VitrineSceneRequestEvent;
    'vitrine-language-request': VitrineLanguageRequestEvent;
  }
}
