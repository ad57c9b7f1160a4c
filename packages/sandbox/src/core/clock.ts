import { isPromise } from './isPromise.js'
import { createScheduler, type Scheduler } from './scheduler.js'

/** The time of a sandbox. @public */
export interface Clock {
  /** Unix seconds. While something happens, the moment at which it happens; while scheduled work runs, the moment it was due. */
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
  /** Scheduled work is about to run because this moment has come. */
  onDue?: (moment: number) => void
  /** Time is about to be turned. */
  onAdvance?: (moment: number, seconds: number) => void
}

/** What happens in a sandbox happens one after the other, each at one moment, after everything that was due by then. */
export interface Timeline {
  readonly clock: Clock
  readonly scheduler: Scheduler
  /** Runs at once when nothing else is under way, otherwise in turn. */
  take<T>(work: () => T | Promise<T>): T | Promise<T>
  /** Inside a turn: the same at a moment that is given, to tell again what has happened before. */
  at<T>(moment: number, work: () => T | Promise<T>): Promise<T>
  /** Inside a turn: turns time as it was turned before. */
  turn(moment: number, seconds: number): Promise<void>
  /** Lets time go on from this moment, however long ago it was. */
  goOnFrom(moment: number): void
  stop(): void
}

// So long may scheduled work keep the process from answering before others get a chance.
const patience = 50

/** A real clock is real time plus an offset; a frozen one stands still until it is advanced. */
export function createClock(options: ClockOptions): Timeline {
  const { clock = 'real', now: start, onError = reportFailedWork, onDue, onAdvance } = options
  const frozen = clock === 'frozen'
  let base = frozen ? (start ?? realNow()) : start === undefined ? 0 : start - realNow()
  // A real clock may be set back; a sandbox's never is.
  let latest = Number.NEGATIVE_INFINITY
  let pinned: number | undefined
  let busy = false
  const waiting: (() => void)[] = []

  const sample = () => {
    latest = frozen ? base : Math.max(latest, realNow() + base)
    return latest
  }
  const now = () => pinned ?? sample()

  /** Returns a promise only where the work does, or where there is much of it. */
  const runDue = (until: number): void | Promise<void> => {
    const began = performance.now()
    for (let job = scheduler.takeDue(until); job; job = scheduler.takeDue(until)) {
      const { label } = job
      // Overdue work runs at its own time too: that is how a seed tells a past. Within one run time never goes back.
      pinned = Math.max(job.at, pinned ?? Number.NEGATIVE_INFINITY)
      try {
        const run = job.run()
        if (isPromise(run)) return run.catch((error) => onError(error, label)).then(() => runDue(until))
      } catch (error) {
        onError(error, label)
      }
      if (performance.now() - began > patience) return soon().then(() => runDue(until))
    }
  }

  const catchUp = (moment: number): void | Promise<void> => {
    if (!scheduler.isDue(moment)) return
    onDue?.(moment)
    pinned = undefined
    return runDue(moment)
  }

  const happen = <T>(moment: number, work: () => T | Promise<T>): T | Promise<T> => {
    const begin = () => {
      pinned = moment
      return work()
    }
    const due = catchUp(moment)
    return due ? due.then(begin) : begin()
  }

  const release = () => {
    pinned = undefined
    const next = waiting.shift()
    if (next) queueMicrotask(next)
    else busy = false
  }

  const run = <T>(work: () => T | Promise<T>): T | Promise<T> => {
    let result: T | Promise<T>
    try {
      result = happen(sample(), work)
    } catch (error) {
      release()
      throw error
    }
    if (isPromise(result)) return result.finally(release)
    release()
    return result
  }

  const take = <T>(work: () => T | Promise<T>): T | Promise<T> => {
    if (busy) {
      return new Promise<T>((resolve) => {
        waiting.push(() => resolve(new Promise((done) => done(run(work)))))
      })
    }
    busy = true
    return run(work)
  }

  const turn = async (moment: number, seconds: number) => {
    pinned = undefined
    await runDue(moment + seconds)
    pinned = undefined
    base += seconds
    scheduler.arm()
  }

  const scheduler = createScheduler({ now, runDueNow: () => void take(() => undefined), frozen })
  const advance = async (seconds: number) => {
    await take(() => {
      const moment = now()
      onAdvance?.(moment, seconds)
      return turn(moment, seconds)
    })
  }
  return {
    clock: { now, advance, frozen },
    scheduler,
    take,
    at: async (moment, work) => happen(moment, work),
    turn,
    goOnFrom(moment) {
      base = frozen ? moment : moment - realNow()
      latest = moment
      scheduler.arm()
    },
    stop: scheduler.stop,
  }
}

const realNow = () => Math.floor(Date.now() / 1000)

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

function reportFailedWork(error: unknown, label: string): void {
  console.error(`connect-sandbox: scheduled work failed (${label})`, error)
}
