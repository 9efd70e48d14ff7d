import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Context as the Web Components Community Group has agreed on it: who needs something asks with an
 * event, and the nearest around it that has it answers. Speaks with every other library that keeps
 * to it, such as `@lit/context`.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export type Context<Value> = symbol & { readonly __context__: Value };

/** The context of that name; the same one for every copy of Vitrine on a page. */
export function contextOf<Value>(name: string): Context<Value> {
  return Symbol.for(name) as Context<Value>; // `__context__` is for the compiler alone
}

type Answer<Value> = (value: Value | undefined, unsubscribe?: () => void) => void;

/** The question; bubbles through shadow roots. */
class ContextRequestEvent<Value> extends Event {
  readonly context: Context<Value>;
  readonly contextTarget: Element | undefined;
  readonly callback: Answer<Value>;
  readonly subscribe = true;

  constructor(context: Context<Value>, contextTarget: Element, callback: Answer<Value>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Everybody on the page who asks: a provider that comes later is heard of by all of them. */
const asking = new Set<{ ask(): void }>();

/** Asks for a value around its host and follows its changes. */
export class ContextConsumer<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #context: Context<Value>;
  #leave: (() => void) | undefined;

  /** The value of the nearest provider; `undefined` while there is none. */
  value: Value | undefined;

  constructor(host: ReactiveControllerHost & Element, context: Context<Value>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    asking.add(this);
    this.ask();
  }

  hostDisconnected(): void {
    asking.delete(this);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Asks the nearest provider, perhaps another than before. */
  ask(): void {
    this.#host.dispatchEvent(new ContextRequestEvent(this.#context, this.#host, this.#take));
  }

  readonly #take: Answer<Value> = (value, leave) => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };
}

/** Answers for everything inside its host. */
export class ContextProvider<Value> implements ReactiveController {
  readonly #host: Element;
  readonly #context: Context<Value>;
  readonly #subscribers = new Map<Answer<Value>, () => void>();
  #value: Value | undefined;

  /** @param host - A Lit element, or any element: then call {@link hostConnected}. */
  constructor(
    host: Element & Partial<ReactiveControllerHost>, context: Context<Value>, value?: Value,
  ) {
    this.#host = host;
    this.#context = context;
    this.#value = value;
    host.addEventListener('context-request', this.#onRequest as EventListener); // named by its type
    host.addController?.(this);
  }

  hostConnected(): void { for (const consumer of asking) consumer.ask(); }

  /** Another value, or the same object with something else in it. */
  setValue(value: Value): void {
    this.#value = value;
    for (const [callback, leave] of this.#subscribers) callback(value, leave);
  }

  readonly #onRequest = (event: ContextRequestEvent<Value>): void => {
    const { context, contextTarget, callback, subscribe } = event;
    // Who provides something does not take it from itself.
    const asks = contextTarget ?? event.composedPath()[0];
    if (context !== this.#context || asks === this.#host) return;
    event.stopPropagation();
    if (subscribe && !this.#subscribers.has(callback)) {
      this.#subscribers.set(callback, () => { this.#subscribers.delete(callback); });
    }
    callback(this.#value, this.#subscribers.get(callback));
  };
}
