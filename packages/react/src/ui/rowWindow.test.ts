import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowWindow } from './rowWindow.js'

const list = fc.record({
  top: fc.integer({ min: -500_000, max: 2_000 }),
  viewport: fc.integer({ min: 300, max: 1_440 }),
  rowHeight: fc.integer({ min: 36, max: 90 }),
  count: fc.integer({ min: 1, max: 10_000 }),
})

it('draws every row that can be seen', () => {
  fc.assert(
    fc.property(list, (at) => {
      const { start, end } = rowWindow(at)
      const firstSeen = Math.floor(-at.top / at.rowHeight)
      const lastSeen = Math.floor((at.viewport - at.top - 1) / at.rowHeight)
      for (let row = Math.max(0, firstSeen); row <= Math.min(at.count - 1, lastSeen); row++) {
        expect(row).toBeGreaterThanOrEqual(start)
        expect(row).toBeLessThan(end)
      }
    }),
  )
})

it('draws no more than the viewport and a few rows around it, and only rows that exist', () => {
  fc.assert(
    fc.property(list, (at) => {
      const { start, end } = rowWindow(at)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(at.count)
      expect(end - start).toBeGreaterThanOrEqual(0)
      expect(end - start).toBeLessThanOrEqual(Math.ceil(at.viewport / at.rowHeight) + 5)
    }),
  )
})

it('keeps the last rows when the list has been scrolled past', () => {
  expect(rowWindow({ top: -450_000, viewport: 880, rowHeight: 44, count: 10_000 })).toEqual({
    start: 9_977,
    end: 10_000,
  })
})
