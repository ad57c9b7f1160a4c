/** Waits for an answer of the world outside, such as a webhook's receiver: plain JSON. Never rejects. */
export type Ask = (signal: AbortSignal) => Promise<unknown>

/**
 * What becomes of something that leaves the sandbox. The answer comes at an unforeseeable moment, so it is written down when
 * it comes; told again, nobody outside is asked twice for what is known.
 */
export interface Outcomes {
  /** `work` is part of the state, `ask` is not: it begins when what led to it would survive. */
  expect(ask: Ask, work: (answer: unknown) => void): void
  /** Told again: this is what came of it. */
  settle(id: number, answer: unknown): void
  /** From now on questions leave the sandbox, those first that were never answered. */
  begin(): void
  stop(): void
}

interface Options {
  signal: AbortSignal
  safe(): Promise<void>
  take(id: number, answer: unknown, work: () => void): void
}

export function createOutcomes({ signal, safe, take }: Options): Outcomes {
  const open = new Map<number, { ask: Ask; work(answer: unknown): void }>()
  let begun = false
  let last = 0

  const settle = (id: number, answer: unknown) => {
    const found = open.get(id)
    open.delete(id)
    try {
      found?.work(answer)
    } catch (error) {
      console.error('connect-sandbox: an outcome could not be worked in', error)
    }
  }
  const send = async (id: number, ask: Ask) => {
    await safe()
    if (signal.aborted) return
    const answer = await ask(signal)
    if (!signal.aborted) take(id, answer, () => settle(id, answer))
  }
  return {
    expect(ask, work) {
      const id = ++last
      open.set(id, { ask, work })
      if (begun) void send(id, ask)
    },
    settle,
    begin() {
      begun = true
      for (const [id, { ask }] of open) void send(id, ask)
    },
    stop: () => open.clear(),
  }
}

/** Real time, as something outside that answers when it has passed. */
export function afterMilliseconds(milliseconds: number): Ask {
  return (signal) =>
    new Promise((resolve) => {
      const cancel = () => clearTimeout(timer)
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', cancel)
        resolve(null)
      }, milliseconds)
      timer.unref()
      signal.addEventListener('abort', cancel, { once: true })
    })
}
