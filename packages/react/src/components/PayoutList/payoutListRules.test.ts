import { aBankAccount, aPayout } from '@connect-kit/contract/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { payoutMessages } from '../../payout/payout.messages.js'
import { newRows } from './newRows.js'
import { payoutListMessages } from './PayoutList.messages.js'
import { payoutsCsv } from './payoutsCsv.js'

it('takes rows above the first known one for new', () => {
  expect(newRows(['b', 'c'], ['a', 'b', 'c'])).toEqual(['a'])
})

it('takes neither the next page nor another list for news', () => {
  expect(newRows(['a', 'b'], ['a', 'b', 'c'])).toEqual([])
  expect(newRows([], ['a', 'b'])).toEqual([])
  expect(newRows(['a'], ['x', 'y'])).toEqual([])
})

it('finds exactly what was put before a list', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 })
  fc.assert(
    fc.property(ids, fc.nat(), (all, at) => {
      const cut = at % all.length
      expect(newRows(all.slice(cut), all)).toEqual(all.slice(0, cut))
    }),
  )
})

it('exports what is shown, safe for a spreadsheet', () => {
  const payouts = [
    aPayout({ destination: aBankAccount({ name: '=HYPERLINK("http://evil")' }) }),
    aPayout({ id: 'po_2', currency: 'usd', amount: 21_650, status: 'failed', automatic: false, destination: null }),
  ]
  expect(payoutsCsv(payouts, payoutListMessages.en, payoutMessages.en)).toBe(
    '\uFEFFID,Created,Arrival date,Status,To,Type,Amount,Currency\r\n' +
      'po_1,2026-11-03T00:00:00.000Z,2026-11-06,Paid,"\'=HYPERLINK(""http://evil"") •••• 4321",Automatic,158900,JPY\r\n' +
      'po_2,2026-11-03T00:00:00.000Z,2026-11-06,Failed,,Manual,216.50,USD\r\n',
  )
})
