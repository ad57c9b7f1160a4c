import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConnectKitError } from '../../api/ConnectKitError.js'
import { connectStripeTool as japanese } from '../../locales/ja.js'
import { connectStripeTool } from './connectStripeTool.js'

const { name, description, input_schema, parse } = connectStripeTool

it('is told to a model without anything that only the platform may know', () => {
  expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
  expect(JSON.parse(JSON.stringify(input_schema))).toEqual(input_schema)
  expect(Object.keys(input_schema.properties)).toEqual(['reason', 'account'])
  expect(input_schema.additionalProperties).toBe(false)
  const told = JSON.stringify({ name, description, input_schema })
  expect(told).not.toMatch(/(sk|rk|pk|whsec)_|acct_|https?:/)
  expect(description).toContain('I want to add payments')
  expect(description).not.toMatch(/[ぁ-ん]/)
})

it('is told in Japanese as well, for the same calls', () => {
  expect(japanese.description).toContain('「商品を販売したい」')
  expect([japanese.name, japanese.parse, japanese.input_schema.required]).toEqual([name, parse, input_schema.required])
  expect(Object.keys(japanese.input_schema.properties)).toEqual(['reason', 'account'])
  expect(japanese.input_schema.properties.account.enum).toEqual(['new', 'existing'])
  expect(JSON.stringify(japanese)).not.toMatch(/(sk|rk|pk|whsec)_|acct_|https?:/)
})

it('makes of a call what the button takes', () => {
  expect(parse({})).toEqual({ placement: 'chat' })
  expect(parse(undefined)).toEqual({ placement: 'chat' })
  expect(parse({ reason: ' 会員プランの販売に必要です。 ' })).toEqual({
    placement: 'chat',
    reason: '会員プランの販売に必要です。',
  })
  expect(parse({ account: 'new' })).toEqual({ placement: 'chat' })
  expect(parse({ account: 'existing' })).toEqual({ placement: 'chat', mode: 'oauth' })
})

describe('refuses, with a sentence for the model,', () => {
  it.each([
    ['a text', 'connect', 'connect_stripe: The input must be an object.', undefined],
    ['a list', [], 'connect_stripe: The input must be an object.', undefined],
    ['a reason that is no text', { reason: 1 }, 'connect_stripe: "reason" must be a string.', 'reason'],
    ['a speech', { reason: 'a'.repeat(201) }, 'connect_stripe: "reason" must have at most 200 characters.', 'reason'],
    [
      'another kind of account',
      { account: 'acct_1' },
      'connect_stripe: "account" must be "new" or "existing".',
      'account',
    ],
    [
      'an address to go to',
      { returnUrl: 'https://evil.example' },
      'connect_stripe: There is no field "returnUrl". Known fields: reason, account.',
      'returnUrl',
    ],
  ])('%s', (_, input, message, param) => {
    expect(() => parse(input)).toThrow(
      expect.objectContaining({ type: 'invalid_request_error', code: 'tool_input_invalid', message, param }),
    )
  })
})

it('accepts exactly what its schema describes, and never passes on anything else', () => {
  const known = fc.record(
    { reason: fc.string({ maxLength: 200 }), account: fc.constantFrom('new' as const, 'existing' as const) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(known, (input) => {
      const props = parse(input)
      expect(Object.keys(props).every((key) => ['placement', 'reason', 'mode'].includes(key))).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.anything(), (input) => {
      try {
        expect(parse(input).placement).toBe('chat')
      } catch (error) {
        expect(error).toBeInstanceOf(ConnectKitError)
      }
    }),
  )
})
