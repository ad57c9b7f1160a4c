import { createScheduler, type Scheduler } from './scheduler.js'

/** The time of a sandbox. @public */
export interface Clock {
  /** Unix seconds. While scheduled work runs, the moment that the work was due. */
  now(): number
  /** Moves time forward and runs, in time order, everything that falls due on the way. */
  advance(seconds: number): Promise<void>
  readonly frozen: boolean
}

export interface ClockOptions {
  clock?: 'real' | 'frozen'
  /** Unix seconds at which a frozen clock stands, or a real clock starts from. */
  now?: number
  /** What to do with work that throws outside a request. */
  onError?: (error: unknown, label: string) => void
}

/** A real clock is real time plus an offset; a frozen one stands still until it is advanced. */
export function createClock({ clock = 'real', now: start, onError = reportFailedWork }: ClockOptions): {
  clock: Clock
  scheduler: Scheduler
  stop(): void
} {
  const frozen = clock === 'frozen'
  const realNow = () => Math.floor(Date.now() / 1000)
  let base = frozen ? (start ?? realNow()) : start === undefined ? 0 : start - realNow()
  let pinned: number | undefined
  const now = () => pinned ?? (frozen ? base : realNow() + base)

  const runDueUntil = async (target: number) => {
    for (let job = scheduler.takeDue(target); job; job = scheduler.takeDue(target)) {
      // Overdue work runs at its own time too: that is how a seed tells a past. Within one run time never goes back.
      pinned = Math.max(job.at, pinned ?? Number.NEGATIVE_INFINITY)
      try {
        await job.run()
      } catch (error) {
        onError(error, job.label)
      }
    }
  }

  // Two advances at once would pin the clock against each other: they queue.
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (seconds: number) => {
    turn = turn.then(async () => {
      await runDueUntil(now() + seconds)
      pinned = undefined
      base += seconds
      scheduler.arm()
    })
    return turn
  }

  const scheduler = createScheduler({ now, runDueNow: () => inTurn(0), frozen })
  return { clock: { now, advance: inTurn, frozen }, scheduler, stop: scheduler.stop }
}

function reportFailedWork(error: unknown, label: string): void {
  console.error(`connect-sandbox: scheduled work failed (${label})`, error)
}
