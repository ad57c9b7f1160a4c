import { describeError } from './errors/describeError.js'
import type { Logger } from './Logger.js'

export interface Worker {
  /** Work has arrived: do not wait for the next turn. */
  wake(): void
  /** Resolves when the turn under way is over. */
  stop(): Promise<void>
}

/**
 * Runs `turn` again and again: at once while it finds work (returns how much it did), otherwise every `intervalMs`. The
 * timer does not keep the process alive.
 */
export function startWorker(name: string, turn: () => Promise<number>, intervalMs: number, logger: Logger): Worker {
  let stopped = false
  let woken = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const run = async () => {
    woken = false
    let done = 0
    try {
      done = await turn()
    } catch (error) {
      if (!stopped)
        logger.error({ error: describeError(error), worker: name }, `The ${name} worker failed and will try again.`)
    }
    running = undefined
    if (!stopped) schedule(done > 0 || woken ? 0 : intervalMs)
  }
  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = run()
    }, delay)
    timer.unref()
  }
  schedule(0)

  return {
    wake() {
      woken = true
      if (!running && !stopped) schedule(0)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
