import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../errors.js'
import { checkParams } from './checkParams.js'
import type { ParamFields } from './fields.js'
import { paramFields } from './paramFields.js'
import { parseForm } from './parseForm.js'

const check = (form: string, fields: ParamFields) => checkParams(parseForm(form), fields)

function refusal(form: string, fields: ParamFields) {
  try {
    check(form, fields)
  } catch (error) {
    if (error instanceof ApiError) return error.body
    throw error
  }
  throw new Error('The parameters were expected to be refused.')
}

describe('parseForm', () => {
  it('reads hashes, arrays with and without indices, and UTF-8, decoded once', () => {
    const form = 'a[b][c]=1&list[]=x&list[]=y&rows[0][id]=p&rows[1][id]=q&name=%E5%A4%AA%E9%83%8E&text=50%2525+off'
    expect(JSON.parse(JSON.stringify(parseForm(form)))).toEqual({
      a: { b: { c: '1' } },
      list: { 0: 'x', 1: 'y' },
      rows: { 0: { id: 'p' }, 1: { id: 'q' } },
      name: '太郎',
      text: '50%25 off',
    })
  })

  it('keeps a key called __proto__ a key', () => {
    const parsed = parseForm('__proto__[admin]=1')
    expect(Object.keys(parsed)).toEqual(['__proto__'])
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseForm(text) === 'object'))
  })
})

describe('checkParams', () => {
  const payout = paramFields('PayoutCreateParams')

  it('turns text into what the type promises', () => {
    expect(check('amount=1200&currency=JPY&metadata[order]=7&expand[]=destination', payout)).toEqual({
      amount: 1200,
      currency: 'jpy',
      metadata: { order: '7' },
      expand: ['destination'],
    })
    expect(check('requested=true', paramFields('AccountUpdateCapabilityParams'))).toEqual({ requested: true })
    expect(check('created[gte]=5&limit=3', paramFields('PayoutListParams'))).toEqual({ created: { gte: 5 }, limit: 3 })
    expect(check('created=5', paramFields('PayoutListParams'))).toEqual({ created: 5 })
    expect(check('types[0]=a&types[1]=b', paramFields('EventListParams'))).toEqual({ types: ['a', 'b'] })
    const delay = check('settings[payouts][schedule][delay_days]=minimum', paramFields('AccountUpdateParams'))
    expect(delay).toEqual({ settings: { payouts: { schedule: { delay_days: 'minimum' } } } })
  })

  it.each([
    ['amount=1&currency=jpy&planet=x', 'parameter_unknown', 'planet', 'Received unknown parameter: planet'],
    ['currency=jpy', 'parameter_missing', 'amount', 'Missing required param: amount.'],
    ['amount=10.5&currency=jpy', 'parameter_invalid_integer', 'amount', 'Invalid integer: 10.5'],
    ['amount=ten&currency=jpy', 'parameter_invalid_integer', 'amount', 'Invalid integer: ten'],
    ['amount=1&currency=', 'parameter_invalid_empty', 'currency', expect.stringContaining('empty string')],
    ['amount=1&currency=zzz', undefined, 'currency', expect.stringContaining('Invalid currency: zzz.')],
    ['amount=1&currency=jpy&method=fast', undefined, 'method', 'Invalid method: must be one of instant, or standard'],
    ['amount[a]=1&currency=jpy', undefined, 'amount', expect.stringContaining('Invalid')],
  ])('refuses %s', (form, code, param, message) => {
    expect(refusal(form, payout)).toMatchObject({ type: 'invalid_request_error', param, message })
    expect(refusal(form, payout).code).toBe(code)
  })

  it('names a parameter at any depth, and unknown ones before everything else', () => {
    const account = paramFields('AccountCreateParams')
    expect(refusal('individual[address][planet]=x&email=nonsense', account).param).toBe('individual[address][planet]')
    expect(refusal('capabilities[transfers][requested]=maybe', account)).toMatchObject({
      message: 'Invalid boolean: maybe',
      param: 'capabilities[transfers][requested]',
    })
    expect(refusal('email=nonsense', account)).toMatchObject({ code: 'email_invalid', param: 'email' })
    expect(refusal('individual[dob][day]=1&individual[dob][month]=1', account).param).toBe('individual[dob][year]')
  })

  it('lets an empty value unset what can be unset', () => {
    expect(check('metadata=&business_profile[url]=', paramFields('AccountUpdateParams'))).toEqual({
      metadata: '',
      business_profile: { url: '' },
    })
  })

  it('holds a page to 1 to 100 objects', () => {
    const list = paramFields('PayoutListParams')
    for (const limit of ['0', '101', '-1', 'all']) {
      expect(refusal(`limit=${limit}`, list)).toMatchObject({ code: 'parameter_invalid_integer', param: 'limit' })
    }
  })

  it('holds metadata to 50 keys of 40 characters and values of 500', () => {
    const many = Array.from({ length: 51 }, (_, index) => `metadata[k${index}]=v`).join('&')
    expect(refusal(`amount=1&currency=jpy&${many}`, payout).param).toBe('metadata')
    expect(refusal(`amount=1&currency=jpy&metadata[${'k'.repeat(41)}]=v`, payout).param).toBe('metadata')
    expect(refusal(`amount=1&currency=jpy&metadata[k]=${'v'.repeat(501)}`, payout).param).toBe('metadata[k]')
    expect(check(`amount=1&currency=jpy&metadata[k]=${'v'.repeat(500)}`, payout).metadata).toEqual({
      k: 'v'.repeat(500),
    })
  })

  it('refuses or accepts any form without another kind of error', () => {
    const keys = fc.constantFrom('amount', 'currency', 'metadata', 'expand', 'destination', 'method', 'x', '__proto__')
    const pair = fc.tuple(keys, fc.constantFrom('', '[]', '[0]', '[a]', '[a][b]', '[__proto__]'), fc.string())
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const form = pairs.map(([key, path, value]) => `${key}${path}=${encodeURIComponent(value)}`).join('&')
        try {
          check(form, payout)
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError)
        }
      }),
    )
  })
})
