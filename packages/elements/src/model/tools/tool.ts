import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { ModelView } from '@vitrine/model';
import type { Loose, Words } from '../../base/props.js';
import type { ElementAction } from '../../controllers/actions.js';
import type { Strings } from '../../strings/en.js';

/** A tool by its name in a manifest. */
export type ToolName = NonNullable<ModelComponent['tools']>[number];

/** What an author says that tools need. */
export type ToolProps = {
  readonly [Name in 'light' | 'variant' | 'variants' | 'animation' | 'clips' | 'parts' | 'compare'
    | 'scale']?: Loose<PropsOf<ModelComponent>[Name]> | undefined;
};

/** What tools may know of the object and of where it is shown. */
export interface About {
  readonly model: Loose<PropsOf<ModelComponent>['model']> | undefined;
  readonly heading: Words | undefined;
  readonly credit: Words | undefined;
  /** One visitor's session is run around it, as on a cabinet: nobody can save a file there. */
  readonly isSession: boolean;
}

/** What a tool may ask of its element. Read anew each time: words and properties change. */
export interface ToolHost {
  readonly view: ModelView;
  /** Common words, and the tag of their language (`es-MX`), for words and numbers of its own. */
  readonly strings: Strings;
  readonly lang: string;
  readonly props: ToolProps;
  readonly about: About;
  /** Where the element draws; tools find their own controls in it. */
  readonly root: ShadowRoot;
  /** For `@click` on every control with `data-action`. */
  readonly onClick: (event: Event) => void;
  requestUpdate(): void;
  /** Says one sentence through the polite live region. */
  announce(sentence: string): void;
  /** Tells the developer of something in the file that is not right; the object stays. */
  failed(error: unknown): void;
}

/** Something that a visitor does with an object besides turning it, while its panel is open. */
export interface ModelTool {
  /** The panel opens. What it imports comes now, and not before. */
  open(): void | Promise<void>;
  /** The panel closes, or the object goes: everything is as before. */
  close(): void;
  /** What can be done now; each has a control with its name in {@link render}. */
  actions(): readonly ElementAction[];
  /** The inside of its panel, below the heading. */
  render(): unknown;
  /** What it draws over the object, such as a mark in the middle. */
  over?(): unknown;
  /** A short touch on the object, CSS pixels of the canvas. */
  tap?(x: number, y: number): void;
}
