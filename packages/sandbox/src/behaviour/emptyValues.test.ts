import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParamFields } from '../core/params/fields.js'
import { paramFields } from '../core/params/paramFields.js'
import { modules } from '../modules.js'
import type { RunningSandbox } from '../startSandbox.js'
import { formOf, furnish, type Known } from '../testing/furnish.js'
import { keyProblems } from '../testing/keyProblems.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox
let ask: ReturnType<typeof raw>
let known: Known

beforeAll(async () => {
  running = await frozenSandbox()
  ask = raw(running)
  known = await furnish({ ask, key: 'sk_test_sandbox', text: 'novels' })
})

afterAll(() => running.close())

/** What is created, and the least that it takes. */
const least: Record<string, (known: Known) => object> = {
  accounts: () => ({ type: 'custom', country: 'JP' }),
  'billing_portal/configurations': () => ({ features: { invoice_history: { enabled: true } } }),
  'billing_portal/sessions': ({ customers }) => ({ customer: customers }),
  'checkout/sessions': ({ one_time }) => ({
    mode: 'payment',
    success_url: 'https://a.example',
    line_items: [{ price: one_time, quantity: 1 }],
  }),
  coupons: () => ({ percent_off: 5 }),
  credit_notes: ({ billed }) => ({ invoice: billed, amount: 1 }),
  customers: () => ({}),
  invoiceitems: ({ customers }) => ({ customer: customers, amount: 5, currency: 'jpy' }),
  invoices: ({ customers }) => ({ customer: customers }),
  payment_intents: () => ({ amount: 500, currency: 'jpy' }),
  payment_links: ({ one_time }) => ({ line_items: [{ price: one_time, quantity: 1 }] }),
  payment_methods: () => ({ type: 'card', card: { token: 'tok_visa' } }),
  payouts: () => ({ amount: 100, currency: 'jpy' }),
  prices: ({ products }) => ({ currency: 'jpy', unit_amount: 500, product: products }),
  products: () => ({ name: 'x' }),
  promotion_codes: ({ coupons }) => ({ promotion: { type: 'coupon', coupon: coupons } }),
  refunds: ({ payment_intents }) => ({ payment_intent: payment_intents, amount: 1 }),
  setup_intents: () => ({}),
  subscription_schedules: ({ customers, prices }) => ({
    customer: customers,
    start_date: 'now',
    phases: [{ items: [{ price: prices }] }],
  }),
  subscriptions: ({ customers, prices }) => ({ customer: customers, items: [{ price: prices }] }),
  tax_rates: () => ({ display_name: 'x', percentage: 5, inclusive: true }),
  topups: () => ({ amount: 100, currency: 'jpy' }),
  transfers: ({ accounts }) => ({ amount: 100, currency: 'jpy', destination: accounts }),
  webhook_endpoints: () => ({ url: 'https://a.example', enabled_events: ['*'] }),
}

const routes = modules.flatMap(({ routes: own = [] }) => own).filter(({ method }) => method === 'POST')
const fieldsAt = (path: string): ParamFields => {
  const params = routes.find((route) => route.path.replace(/\{\w+\}/g, '{}') === path)?.params ?? {}
  return typeof params === 'string' ? paramFields(params) : params
}

/** Every optional parameter, also within hashes, as a form writes it. */
function* optional(fields: ParamFields, path = ''): Generator<string> {
  for (const [name, { required, type }] of Object.entries(fields)) {
    // What belongs to products that are not there, and to an agreement that was made, is kept as it was given.
    if (required || /^(expand|card_issuing|sepa_debit_payments|service_agreement|treasury)$/.test(name)) continue
    const at = path === '' ? name : `${path}[${name}]`
    yield at
    if (type.kind === 'object' && path.split('[').length < 3) yield* optional(type.fields, at)
  }
}

async function problemsOf(path: string, form: string): Promise<string[]> {
  const { status, body } = await ask('POST', path, { body: form })
  expect(status, form).toBeLessThan(500)
  if (status !== 200) return []
  const empty = JSON.stringify(body).match(/"\w+":""/g) ?? []
  return [...keyProblems(body.object ?? '', body), ...empty].map((problem) => `${form}: ${problem}`)
}

describe('what is left empty', () => {
  it.each(Object.entries(least))(
    'in new %s is not there',
    async (path, params) => {
      const problems: string[] = []
      for (const name of optional(fieldsAt(`/v1/${path}`))) {
        problems.push(...(await problemsOf(`/v1/${path}`, `${formOf(params(known))}&${encodeURI(name)}=`)))
      }
      expect(problems).toEqual([])
    },
    30_000,
  )

  it.each(Object.keys(least))(
    'in %s that are there is taken away',
    async (path) => {
      const id = known[path.split('/').at(-1) ?? '']
      const problems: string[] = []
      for (const name of optional(fieldsAt(`/v1/${path}/{}`))) {
        problems.push(...(await problemsOf(`/v1/${path}/${id}`, `${encodeURI(name)}=`)))
      }
      expect(problems).toEqual([])
    },
    30_000,
  )
})
