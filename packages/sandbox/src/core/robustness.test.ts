import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { modules } from '../modules.js'
import { americanSeller } from '../testing/onboarding.js'
import { type ErrorBody, readJson } from '../testing/readJson.js'
import type { ParamFields, ParamType } from './params/fields.js'
import { paramFields } from './params/paramFields.js'
import { parseForm } from './params/parseForm.js'
import type { Route } from './route.js'
import { createSandbox, type Sandbox } from './sandbox.js'

let sandbox: Sandbox
/** An id for each kind of thing, by the word that stands before it in a path. */
const known: Record<string, string> = { capabilities: 'card_payments', country_specs: 'JP' }

beforeEach(async () => {
  sandbox = createSandbox({ clock: 'frozen', randomSeed: 3 })
  const post = async (path: string, form: Record<string, string>) => {
    const body = await readJson<{ id: string; latest_charge?: string }>(
      await send('POST', `/v1/${path}`, new URLSearchParams(form).toString()),
    )
    const kind = path.split('/').at(-1) ?? path
    known[kind] = body.id
    if (body.latest_charge) known.charges = body.latest_charge
    return body.id
  }
  const seller = {
    ...flat(americanSeller),
    type: 'custom',
    country: 'US',
    'capabilities[transfers][requested]': 'true',
  }
  const account = await post('accounts', seller)
  await post(`accounts/${account}/external_accounts`, { external_account: 'btok_us' })
  await post(`accounts/${account}/persons`, { email: 'a@example.com' })
  await post('tokens', { 'pii[id_number]': '000000000' })
  await post('webhook_endpoints', { url: 'http://127.0.0.1:1/', 'enabled_events[]': 'payout.paid' })
  const card = { currency: 'jpy', confirm: 'true', payment_method: 'pm_card_bypassPending' }
  await post('payment_intents', {
    ...card,
    amount: '9000',
    'transfer_data[destination]': account,
    application_fee_amount: '90',
  })
  await post('payment_intents', { ...card, amount: '50000' })
  await post('payment_methods', { type: 'card', 'card[token]': 'tok_visa' })
  await post('payment_intents', { ...card, amount: '700', payment_method: 'pm_card_createDispute' })
  await post('setup_intents', { payment_method: 'pm_card_visa' })
  await post('topups', { amount: '1000', currency: 'jpy' })
  await post('payouts', { amount: '1000', currency: 'jpy' })
  await post('refunds', { charge: known.charges ?? '', amount: '100' })
  const transfer = await post('transfers', { amount: '1000', currency: 'jpy', destination: account })
  await post(`transfers/${transfer}/reversals`, { amount: '10' })
  await advanceADay()
  for (const list of ['application_fees', 'balance_transactions', 'disputes', 'events']) {
    const { data } = await readJson<{ data: { id: string }[] }>(await send('GET', `/v1/${list}`, ''))
    known[list] = data[0]?.id ?? ''
  }
})

afterEach(() => {
  sandbox.close()
  vi.restoreAllMocks()
})

const advanceADay = () => sandbox.clock.advance(86_400)

/** `{ dob: { day: 1 } }` as a form writes it. */
function flat(value: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const at = path === '' ? key : `${path}[${key}]`
      return typeof member === 'object' && member !== null ? Object.entries(flat(member, at)) : [[at, String(member)]]
    }),
  )
}

const send = (method: string, path: string, text: string, headers: Record<string, string> = {}) => {
  const url = `http://stripe${path}${method === 'GET' && text ? `?${text}` : ''}`
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = method === 'GET' ? {} : { body: path.startsWith('/v2/') ? JSON.stringify(parseForm(text)) : text }
  return sandbox.fetch(
    new Request(url, { method, ...body, headers: { authorization: 'Bearer sk_test_sandbox', ...form, ...headers } }),
  )
}

const kinds = ['accounts', 'external_accounts', 'charges', 'payment_intents', 'payment_methods', 'payouts', 'transfers']

const names = fc.constantFrom('amount', 'metadata', 'expand', 'limit', 'created', '__proto__', 'constructor', 'zzz')
const values = () =>
  fc.oneof(
    fc.constantFrom('', '0', '-1', '1', '100', 'true', 'jpy', 'usd', 'JP', '*', 'constructor', '__proto__'),
    fc.constantFrom(...kinds).map((kind) => known[kind] ?? ''),
    fc.string(),
  )
const paths = fc.constantFrom('', '[]', '[0]', '[0][id]', '[a]', '[a][b]', '[toString]')

const pair = (name: string, value: string) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`

const nonsense = () =>
  fc
    .array(fc.tuple(names, paths, values()), { maxLength: 4 })
    .map((entries) => entries.map(([name, path, value]) => pair(name + path, value)))

/** Forms that the check of parameters lets through, so that the handlers see odd but well-formed requests as well. */
function wellFormed(fields: ParamFields): fc.Arbitrary<string[]> {
  const entries = Object.entries(fields)
  const chosen = fc.tuple(
    ...entries.map(([name, field]) =>
      fc.option(valueFor(field.type, name), { nil: [], freq: field.required ? 50 : 1 }),
    ),
  )
  return chosen.map((parts) => parts.flat())
}

function valueFor(type: ParamType, path: string): fc.Arbitrary<string[]> {
  if (path.split('[').length > 4) return fc.constant([])
  switch (type.kind) {
    case 'object':
      return fc
        .tuple(
          ...Object.entries(type.fields).map(([name, field]) =>
            fc.option(valueFor(field.type, `${path}[${name}]`), { nil: [], freq: field.required ? 50 : 1 }),
          ),
        )
        .map((parts) => parts.flat())
    case 'array':
      return valueFor(type.of, `${path}[0]`)
    case 'map':
      return fc.constant([pair(`${path}[key]`, 'value')])
    case 'union':
      return fc.oneof(...type.of.map((member) => valueFor(member, path)))
    case 'enum':
      return fc.constantFrom(...type.values).map((value) => [pair(path, String(value))])
    case 'boolean':
      return fc.boolean().map((value) => [pair(path, String(value))])
    case 'integer':
    case 'number':
      return fc.integer({ min: -5, max: 200_000_000 }).map((value) => [pair(path, String(value))])
    default:
      return /currency/.test(path) ? fc.constant([pair(path, 'jpy')]) : values().map((value) => [pair(path, value)])
  }
}

const fieldsOf = ({ params }: Route) => (typeof params === 'string' ? paramFields(params) : params)

it.each(modules.flatMap(({ routes = [] }) => routes).map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers anything without failing itself',
  async (_, route) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const odd = fc.oneof(
      fc.constantFrom('x', '%00', '%', 'constructor', '__proto__'),
      fc.string({ minLength: 1 }).map(encodeURIComponent),
    )
    const form = fc.oneof(nonsense(), wellFormed(fieldsOf(route)))
    await fc.assert(
      fc.asyncProperty(form, fc.option(odd, { freq: 1, nil: null }), async (pairs, other) => {
        const path = route.path.replace(/(\w+)\/\{\w+\}/g, (_, kind) => `${kind}/${other ?? known[kind]}`)
        const response = await send(route.method, path, pairs.join('&'))
        if (response.status >= 500) throw new Error(`${path}: ${String(reported.mock.calls.at(-1)?.[1])}`)
        const body = await readJson<Partial<ErrorBody>>(response)
        expect(body.error === undefined).toBe(response.status === 200)
      }),
      { numRuns: 40 },
    )
    expect(reported).not.toHaveBeenCalled()
  },
)
