import { errorBody, errorTypes } from '@connect-kit/contract'
import { describe, expect, it } from 'vitest'
import { en } from './messages/en.js'
import { ja } from './messages/ja.js'
import { RouteError } from './RouteError.js'
import { toErrorBody } from './toErrorBody.js'

it('names the field in the sentence and beside it', () => {
  const error = new RouteError('invalid_request_error', { code: 'parameter_missing', param: 'amount' })
  expect(toErrorBody(error, 'en', 'req_1')).toEqual({
    error: {
      type: 'invalid_request_error',
      code: 'parameter_missing',
      param: 'amount',
      message: 'The field “amount” is missing.',
      request_id: 'req_1',
    },
  })
})

it('says the same in Japanese', () => {
  const error = new RouteError('invalid_request_error', { code: 'balance_insufficient' })
  expect(toErrorBody(error, 'ja', 'req_1').error.message).toBe('利用可能な残高が足りません。')
})

it('falls back to the sentence of the type for a code it does not know', () => {
  const error = new RouteError('rate_limit_error', { code: 'toString' })
  expect(toErrorBody(error, 'en', 'req_1').error.message).toBe('Too many requests. Wait a moment and try again.')
})

describe.each(errorTypes)('%s', (type) => {
  it('is a valid error body in both languages', () => {
    for (const language of ['en', 'ja'] as const) {
      const body = toErrorBody(new RouteError(type), language, 'req_1')
      expect(errorBody.parse(body)).toEqual(body)
    }
  })
})

it('leaves no English sentence untranslated', () => {
  const same = Object.keys(en.codes).filter((code) => {
    const key = code as keyof typeof en.codes
    return en.codes[key]('') === ja.codes[key]('')
  })
  expect(same).toEqual([])
})
