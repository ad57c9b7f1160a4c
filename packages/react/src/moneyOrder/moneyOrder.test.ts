import { aMoneyOperation } from '@connect-kit/contract/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ConnectKitError } from '../api/ConnectKitError.js'
import { isOpen, type MoneyOrder, type MoneyOrderEvent, moneyOrder } from './moneyOrder.js'

const mine = '018f5e0a-0000-4000-8000-000000000001'
const other = '018f5e0a-0000-4000-8000-000000000002'
const refusal = new ConnectKitError('invalid_request_error', 'No.')

const idle: MoneyOrder = { step: 'idle' }
const sending: MoneyOrder = { step: 'sending', operation: mine }
const unknown: MoneyOrder = { step: 'unknown', operation: mine }

const answer = (status: 'unknown' | 'succeeded' | 'failed', id = mine): MoneyOrderEvent => ({
  type: 'answered',
  operation: aMoneyOperation({
    id,
    status,
    error: status === 'failed' ? { type: 'invalid_request_error', code: 'balance_insufficient' } : null,
  }),
})

it('goes from sending to what the backend said', () => {
  expect(moneyOrder(idle, { type: 'sent', operation: mine })).toEqual(sending)
  expect(moneyOrder(sending, answer('succeeded')).step).toBe('succeeded')
  expect(moneyOrder(sending, answer('unknown'))).toEqual(unknown)
  expect(moneyOrder(sending, answer('failed'))).toMatchObject({
    step: 'failed',
    operation: mine,
    error: { type: 'invalid_request_error', code: 'balance_insufficient' },
  })
})

it('does not take a lost answer for a failure', () => {
  expect(moneyOrder(sending, { type: 'lost', operation: mine })).toEqual(unknown)
})

it('is not sent twice and not forgotten while its outcome is open', () => {
  for (const order of [sending, unknown]) {
    expect(moneyOrder(order, { type: 'sent', operation: other })).toBe(order)
    expect(moneyOrder(order, { type: 'reset' })).toBe(order)
  }
})

it('ignores answers about another order, and answers that come late', () => {
  expect(moneyOrder(unknown, answer('succeeded', other))).toBe(unknown)
  expect(moneyOrder(idle, answer('succeeded'))).toBe(idle)
  expect(moneyOrder(idle, { type: 'refused', error: refusal })).toBe(idle)
})

const events: fc.Arbitrary<MoneyOrderEvent> = fc.oneof(
  fc.constant<MoneyOrderEvent>({ type: 'sent', operation: mine }),
  fc.constant<MoneyOrderEvent>({ type: 'sent', operation: other }),
  fc.constantFrom('unknown' as const, 'succeeded' as const, 'failed' as const).map((status) => answer(status)),
  fc.constant<MoneyOrderEvent>(answer('succeeded', other)),
  fc.constant<MoneyOrderEvent>({ type: 'refused', error: refusal }),
  fc.constant<MoneyOrderEvent>({ type: 'lost', operation: mine }),
  fc.constant<MoneyOrderEvent>({ type: 'reset' }),
)

it('leaves an open outcome only through an answer or a refusal, whatever happens in between', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 20 }), (history) => {
      let order: MoneyOrder = idle
      for (const event of history) {
        const next = moneyOrder(order, event)
        if (isOpen(order) && !isOpen(next)) expect(['answered', 'refused']).toContain(event.type)
        order = next
      }
    }),
  )
})
