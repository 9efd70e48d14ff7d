/** Tells listeners what happens, by name. */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(detail: never) => void>>();

  /** @returns Stops listening. */
  on<Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void): () => void {
    const set = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, set);
    set.add(listener);
    return () => { set.delete(listener); };
  }

  /** Tells everybody who listens; one who throws does not silence the others. */
  emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void {
    for (const listener of [...this.#listeners.get(name) ?? []]) {
      // Kept under the same name as it came.
      try { (listener as (detail: Events[Name]) => void)(detail); } catch (error) {
        reportError(error);
      }
    }
  }

  /** Forgets all listeners. */
  clear(): void { this.#listeners.clear(); }
}
