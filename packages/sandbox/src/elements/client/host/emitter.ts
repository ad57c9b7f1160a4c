type Handler = (payload?: unknown) => unknown

/** `on`, `once` and `off` as every element has them. */
export interface Emitter {
  on(event: string, handler: Handler): void
  once(event: string, handler: Handler): void
  off(event: string, handler?: Handler): void
  emit(event: string, payload?: unknown): void
}

export function createEmitter(): Emitter {
  const all = new Map<string, { handler: Handler; once: boolean }[]>()
  const add = (event: string, handler: Handler, once: boolean) => {
    if (typeof handler === 'function') all.set(event, [...(all.get(event) ?? []), { handler, once }])
  }
  const remove = (event: string, handler?: Handler) =>
    all.set(event, handler ? (all.get(event) ?? []).filter((entry) => entry.handler !== handler) : [])
  return {
    on: (event, handler) => add(event, handler, false),
    once: (event, handler) => add(event, handler, true),
    off: remove,
    emit(event, payload) {
      for (const { handler, once } of all.get(event) ?? []) {
        if (once) remove(event, handler)
        handler(payload)
      }
    },
  }
}
