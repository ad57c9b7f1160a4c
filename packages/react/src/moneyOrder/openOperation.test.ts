import { afterEach, expect, it, vi } from 'vitest'
import { newOperationId } from './newOperationId.js'
import { openOperation } from './openOperation.js'
import { provesNothingMoved } from './provesNothingMoved.js'

afterEach(() => sessionStorage.clear())

it('remembers an id under its own key until it is forgotten', () => {
  openOperation.keep('connect-kit/acct_1/payout', 'id-1')
  expect(openOperation.read('connect-kit/acct_1/payout')).toBe('id-1')
  expect(openOperation.read('connect-kit/acct_2/payout')).toBeUndefined()
  openOperation.forget('connect-kit/acct_1/payout')
  expect(openOperation.read('connect-kit/acct_1/payout')).toBeUndefined()
})

it('does without storage where the browser refuses it', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  openOperation.keep('key', 'id-1')
  expect(openOperation.read('key')).toBeUndefined()
})

it('makes ids that the contract takes, never the same one', () => {
  const ids = Array.from({ length: 100 }, newOperationId)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(ids).size).toBe(100)
})

it('takes only a refusal for proof that no money moved', () => {
  expect(provesNothingMoved('invalid_request_error')).toBe(true)
  expect(provesNothingMoved('rate_limit_error')).toBe(true)
  expect(provesNothingMoved('api_error')).toBe(false)
  expect(provesNothingMoved('api_connection_error')).toBe(false)
  expect(provesNothingMoved('idempotency_error')).toBe(false)
})
