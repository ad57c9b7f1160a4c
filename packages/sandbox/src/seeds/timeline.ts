import { createClock } from '../core/clock.js'
import type { Ids } from '../core/ids.js'
import type { Sandbox } from '../core/sandbox.js'
import { type Dice, dice, idsFor } from './dice.js'

export const day = 86_400
const hour = 3600

/** One moment of the story: where it happens, and chance and ids of its own. */
export interface Moment {
  sandbox: Sandbox
  dice: Dice
}

/** A year that ends with the last midnight, told by the sandbox's own operations, each at its own time. */
export interface Timeline {
  /** Midnight at the start of today: nothing of the story happens later, so that its numbers hold all day. */
  readonly today: number
  /** Midnight so many days before today. */
  daysAgo(count: number): number
  /** Every midnight of the year, oldest first, today's included. */
  readonly days: readonly number[]
  /** `what` names the moment among those of its day. */
  at(time: number, what: string, happen: (moment: Moment) => void): void
  /** Some time on the day that begins at this midnight. */
  duringDay(midnight: number, what: string, happen: (moment: Moment) => void): void
  /** Lets everything happen, in order, and hands what is still to come to the sandbox. */
  tell(): Promise<void>
}

/** The story has a clock of its own, since the sandbox's never goes back; it is over when that clock reaches the present. */
export function createTimeline(sandbox: Sandbox): Timeline {
  const now = sandbox.clock.now()
  const today = now - (now % day)
  const beginning = today - 365 * day
  const seed = sandbox.ids.token(8)
  const failed = (error: unknown, label: string) => {
    failure ??= new Error(`The story broke off at "${label}".`, { cause: error })
  }
  const story = createClock({ clock: 'frozen', now: beginning, onError: failed })
  let failure: Error | undefined
  let telling = true
  const toCome = new Set<{ at: number; label: string; run(): void | Promise<void> }>()
  const scheduler: Sandbox['scheduler'] = {
    schedule(at, label, run) {
      const job = { at, label, run }
      toCome.add(job)
      const { cancel } = story.scheduler.schedule(at, label, () => {
        toCome.delete(job)
        return run()
      })
      return {
        cancel() {
          toCome.delete(job)
          cancel()
        },
      }
    },
    get pending() {
      return toCome.size
    },
  }
  const subject = (time: number, what: string) => `${seed} ${Math.floor(time / day)} ${what}`

  /** Until the story is over it has its own time and ids; what it set in motion then goes on in the sandbox's. */
  const within = (ids: Ids): Sandbox =>
    Object.create(sandbox, {
      clock: { get: () => (telling ? story.clock : sandbox.clock) },
      scheduler: { get: () => (telling ? scheduler : sandbox.scheduler) },
      ids: { get: () => (telling ? ids : sandbox.ids) },
    })

  const at: Timeline['at'] = (time, what, happen) => {
    story.scheduler.schedule(time, what, () => {
      happen({ sandbox: within(idsFor(subject(time, what))), dice: dice(subject(time, what)) })
    })
  }
  return {
    today,
    daysAgo: (count) => today - count * day,
    days: Array.from({ length: 366 }, (_, index) => beginning + index * day),
    at,
    duringDay(midnight, what, happen) {
      const { between } = dice(subject(midnight, `${what}: when`))
      at(midnight + between(1 * hour, 23 * hour), what, happen)
    },
    async tell() {
      await story.clock.advance(now - beginning)
      telling = false
      story.stop()
      for (const { at, label, run } of toCome) sandbox.scheduler.schedule(at, label, run)
      if (failure) throw failure
    },
  }
}

/** The same sandbox, giving out other ids. */
export const withIds = (sandbox: Sandbox, ids: Ids): Sandbox => Object.create(sandbox, { ids: { value: ids } })
