import { DrizzleQueryError } from 'drizzle-orm'
import Stripe from 'stripe'
import { expect, it } from 'vitest'
import { describeError } from './describeError.js'

it('keeps the parameters of a failed query out of the log', () => {
  const error = new DrizzleQueryError('insert into t values ($1)', ['taro@example.jp'], new Error('connection lost'))
  const described = describeError(error)
  expect(described).toMatchObject({ query: 'insert into t values ($1)', cause: { message: 'connection lost' } })
  expect(JSON.stringify(described)).not.toContain('taro@example.jp')
})

it('keeps Stripe’s sentences out of the log', () => {
  const error = Stripe.errors.StripeError.generate({
    type: 'invalid_request_error',
    statusCode: 400,
    code: 'email_invalid',
    message: 'Invalid email address: taro@example',
    requestId: 'req_1',
  })
  expect(describeError(error)).toEqual({
    type: 'StripeInvalidRequestError',
    code: 'email_invalid',
    status: 400,
    stripe_request_id: 'req_1',
  })
})

it('says what went wrong in our own code, with its cause', () => {
  const error = new TypeError('no such thing', { cause: new Error('deeper') })
  expect(describeError(error)).toMatchObject({
    type: 'TypeError',
    message: 'no such thing',
    cause: { message: 'deeper' },
  })
  expect(describeError('text')).toEqual({ type: 'string' })
})
