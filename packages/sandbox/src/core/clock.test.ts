import { describe, expect, it } from 'vitest'
import { createClock } from './clock.js'

describe('a frozen clock', () => {
  it('stands still until it is advanced', async () => {
    const { clock } = createClock({ clock: 'frozen', now: 1_000 })
    expect(clock.now()).toBe(1_000)
    await clock.advance(60)
    expect(clock.now()).toBe(1_060)
  })

  it('runs work in order of time, at the time that it was due', async () => {
    const { clock, scheduler } = createClock({ clock: 'frozen', now: 0 })
    const seen: [string, number][] = []
    const note = (label: string) => () => void seen.push([label, clock.now()])
    scheduler.schedule(30, 'c', note('c'))
    scheduler.schedule(10, 'a', () => {
      note('a')()
      scheduler.schedule(20, 'b', note('b'))
      scheduler.schedule(200, 'later', note('later'))
    })
    scheduler.schedule(30, 'd', note('d'))
    scheduler.schedule(25, 'never', note('never')).cancel()
    await clock.advance(100)
    expect(seen).toEqual([
      ['a', 10],
      ['b', 20],
      ['c', 30],
      ['d', 30],
    ])
    expect([clock.now(), scheduler.pending]).toEqual([100, 1])
  })

  it('waits for work that takes its time before it goes on', async () => {
    const { clock, scheduler } = createClock({ clock: 'frozen', now: 0 })
    const seen: string[] = []
    scheduler.schedule(1, 'slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      seen.push('slow')
    })
    scheduler.schedule(2, 'next', () => void seen.push('next'))
    await Promise.all([clock.advance(5), clock.advance(5)])
    expect(seen).toEqual(['slow', 'next'])
    expect(clock.now()).toBe(10)
  })

  it('does not hold back what is due already, and shows it its own time', async () => {
    const { clock, scheduler } = createClock({ clock: 'frozen', now: 50 })
    const moment = await new Promise((resolve) => scheduler.schedule(40, 'overdue', () => resolve(clock.now())))
    expect(moment).toBe(40)
    await clock.advance(0)
    expect(clock.now()).toBe(50)
  })

  it('reports work that fails and goes on', async () => {
    const failed: string[] = []
    const { clock, scheduler } = createClock({ clock: 'frozen', now: 0, onError: (_, label) => failed.push(label) })
    const seen: string[] = []
    scheduler.schedule(1, 'broken', () => {
      throw new Error('broken')
    })
    scheduler.schedule(2, 'fine', () => void seen.push('fine'))
    await clock.advance(3)
    expect([failed, seen]).toEqual([['broken'], ['fine']])
  })
})

describe('a real clock', () => {
  it('is real time that can be turned forward', async () => {
    const { clock, stop } = createClock({})
    const real = () => Math.floor(Date.now() / 1000)
    expect(Math.abs(clock.now() - real())).toBeLessThanOrEqual(1)
    await clock.advance(604_800)
    expect(Math.abs(clock.now() - real() - 604_800)).toBeLessThanOrEqual(1)
    stop()
  })

  it('runs work when its moment comes by itself', async () => {
    const { clock, scheduler, stop } = createClock({})
    const due = clock.now() + 1
    const moment = await new Promise<number>((resolve) => scheduler.schedule(due, 'soon', () => resolve(clock.now())))
    expect(moment).toBeGreaterThanOrEqual(due)
    stop()
  })
})
