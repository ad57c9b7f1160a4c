import { describe, expect, it } from 'vitest'
import { createLedger } from './ledger.js'

const at = 1_700_000_000

describe('the ledger', () => {
  it('keeps a running total for every book and currency', () => {
    const ledger = createLedger()
    ledger.post({
      at,
      currency: 'jpy',
      transaction: 'txn_1',
      entries: { customers: -10_000, stripe_fees: 360, pending: 9640 },
    })
    ledger.post({ at, currency: 'jpy', transaction: null, entries: { pending: -9640, available: 9640 } })
    ledger.post({ at, currency: 'usd', transaction: 'txn_2', entries: { customers: -500, pending: 500 } })
    expect(ledger.total('jpy', 'pending')).toBe(0)
    expect(ledger.total('jpy', 'available')).toBe(9640)
    expect(ledger.total('usd', 'pending')).toBe(500)
    expect(ledger.total('eur', 'available')).toBe(0)
    expect(ledger.currencies).toEqual(['jpy', 'usd'])
  })

  it('refuses a posting that does not sum to zero, and keeps nothing of it', () => {
    const ledger = createLedger()
    const entries = { customers: -100, pending: 99 }
    expect(() => ledger.post({ at, currency: 'jpy', transaction: 'txn_1', entries })).toThrow('off by -1')
    expect(ledger.total('jpy', 'pending')).toBe(0)
    expect(ledger.postings).toEqual([])
  })

  it('refuses a fraction of the smallest unit', () => {
    const entries = { customers: -0.5, pending: 0.5 }
    expect(() => createLedger().post({ at, currency: 'usd', transaction: null, entries })).toThrow('not a whole amount')
  })
})
