export interface Listeners<Value> {
  /** Answers the function that removes the listener again. */
  add(listener: (value: Value) => void): () => void
  emit(value: Value): void
  readonly size: number
}

export function createListeners<Value = void>(): Listeners<Value> {
  const all = new Set<(value: Value) => void>()
  return {
    add(listener) {
      all.add(listener)
      return () => void all.delete(listener)
    },
    emit(value) {
      for (const listener of [...all]) listener(value)
    },
    get size() {
      return all.size
    },
  }
}
