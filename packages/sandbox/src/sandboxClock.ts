import type { Clock } from './core/clock.js'

/** How far to turn the clock; months as the calendar has them. @public */
export interface TimeSpan {
  seconds?: number
  minutes?: number
  hours?: number
  days?: number
  weeks?: number
  months?: number
}

/** The sandbox's clock, in words. @public */
export interface SandboxClock {
  /** Unix seconds. */
  now(): number
  /** Turns time forward, and lets everything that falls due on the way happen. Answers with the new time. */
  advance(by: TimeSpan): Promise<number>
  /** Turns time forward to a moment; refuses to go back. */
  advanceTo(moment: Date | number): Promise<number>
}

export function sandboxClock(clock: Clock): SandboxClock {
  const turn = async (seconds: number) => {
    if (!Number.isSafeInteger(seconds) || seconds < 0) {
      throw new Error(`The clock cannot be turned by ${seconds} seconds: time only moves forward, in whole seconds.`)
    }
    await clock.advance(seconds)
    return clock.now()
  }
  return {
    now: () => clock.now(),
    advance: (by) => turn(secondsFrom(clock.now(), by)),
    advanceTo: (moment) => turn((moment instanceof Date ? Math.floor(moment.getTime() / 1000) : moment) - clock.now()),
  }
}

/** The last day of a month stays the last day where the next month is shorter. */
export function secondsFrom(now: number, span: TimeSpan): number {
  const { seconds = 0, minutes = 0, hours = 0, days = 0, weeks = 0, months = 0 } = span
  const start = new Date(now * 1000)
  const later = new Date(now * 1000)
  later.setUTCDate(1)
  later.setUTCMonth(start.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return later.getTime() / 1000 - now + seconds + 60 * minutes + 3_600 * hours + 86_400 * (days + 7 * weeks)
}
