import { japaneseSeller } from './onboarding.js'
import type { RawBody, raw } from './rawRequest.js'

/** An id for each kind of thing, by the word that stands before it in a path: `known.customers`. */
export type Known = Record<string, string>

interface Furnishing {
  ask: ReturnType<typeof raw>
  key: string
  /** Acts in this connected account. */
  account?: string
  /** Written into every free text. */
  text: string
}

/** `{ dob: { day: 1 } }` as a form writes it. */
function flat(value: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const at = path === '' ? key : `${path}[${key}]`
      return typeof member === 'object' && member !== null ? Object.entries(flat(member, at)) : [[at, String(member)]]
    }),
  )
}

export const formOf = (value: object): string => new URLSearchParams(flat(value)).toString()

/** Makes one of everything in an account, with a text that can be told again wherever there is room for one. */
export async function furnish({ ask, key, account, text }: Furnishing): Promise<Known> {
  const known: Known = {}
  const headers: Record<string, string> = account === undefined ? {} : { 'stripe-account': account }
  const send = async (method: string, path: string, body?: string | object): Promise<RawBody> => {
    const answer = await ask(method, path, { key, headers, ...(body === undefined ? {} : { body }) })
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.body.error?.message}`)
    return answer.body
  }
  const make = async (path: string, params: object, as = path.split('/').at(-1) ?? path): Promise<string> => {
    const { id = '' } = await send('POST', `/v1/${path}`, formOf(params))
    known[as] = id
    return id
  }
  const first = async (path: string, as = path.split('?')[0]?.split('/').at(-1) ?? path) => {
    known[as] ||= (await send('GET', `/v1/${path}`)).data?.[0]?.id ?? ''
    return known[as] ?? ''
  }
  const metadata = { note: text }
  const told = { description: text, metadata }
  const jpy = { currency: 'jpy' }
  const address = { line1: text, city: text, country: 'JP', postal_code: '1500001' }

  const customer = await make('customers', {
    ...told,
    name: text,
    email: `${text}@example.com`,
    phone: text,
    address,
    shipping: { name: text, address },
  })
  const method = await make('payment_methods', {
    type: 'card',
    card: { token: 'tok_visa' },
    billing_details: { name: text, email: `${text}@example.com`, address },
    metadata,
  })
  await make(`payment_methods/${method}/attach`, { customer }, 'payment_methods')
  await make(`customers/${customer}`, { invoice_settings: { default_payment_method: method } }, 'customers')
  await make(`customers/${customer}/balance_transactions`, { amount: -100, ...jpy, ...told }, 'customer_balance')
  await make(`customers/${customer}/tax_ids`, { type: 'jp_trn', value: 'T1234567890123' })
  await make(`customers/${customer}/sources`, { source: 'tok_visa' })
  const product = await make('products', { name: text, ...told, statement_descriptor: 'NOVELS', unit_label: 'x' })
  const price = await make('prices', {
    ...jpy,
    product,
    unit_amount: 500,
    nickname: text,
    lookup_key: text,
    recurring: { interval: 'month' },
    metadata,
  })
  const once = await make('prices', { ...jpy, product, unit_amount: 900, nickname: text }, 'one_time')
  const coupon = await make('coupons', { percent_off: 10, duration: 'forever', name: text, metadata })
  await make('promotion_codes', { promotion: { type: 'coupon', coupon }, code: `${text}9`, metadata })
  await make('tax_rates', { display_name: text, percentage: 10, inclusive: true, description: text, metadata })
  const feature = await make(
    'entitlements/features',
    { name: text, lookup_key: text, metadata },
    'entitlement_features',
  )
  await make(`products/${product}/features`, { entitlement_feature: feature }, 'features')
  const subscription = await make('subscriptions', {
    customer,
    items: [{ price, metadata }],
    discounts: [{ coupon }],
    ...told,
  })
  await first(`subscription_items?subscription=${subscription}`)
  await first(`entitlements/active_entitlements?customer=${customer}`)
  await make('subscription_schedules', { from_subscription: subscription })
  const invoice = await make('invoices', { customer, ...told, footer: text, auto_advance: false })
  const item = { customer, invoice, amount: 700, ...jpy, ...told }
  await make('invoiceitems', item)
  known.lines = (await send('GET', `/v1/invoices/${invoice}/lines`)).data?.[0]?.id ?? ''
  const billed = await make('invoices', { customer, collection_method: 'send_invoice', days_until_due: 5 }, 'billed')
  await make('invoiceitems', { ...item, invoice: billed }, 'billed_item')
  await make(`invoices/${billed}/finalize`, {}, 'billed')
  await make('credit_notes', { invoice: billed, amount: 100, memo: text, metadata })
  await first('invoice_payments')
  await make('checkout/sessions', {
    mode: 'payment',
    success_url: `https://example.com/${text}`,
    line_items: [{ price: once, quantity: 1 }],
    metadata,
    client_reference_id: text,
  })
  await make('payment_links', { line_items: [{ price, quantity: 1 }], metadata })
  const features = { features: { invoice_history: { enabled: true } } }
  await make('billing_portal/configurations', { ...features, business_profile: { headline: text }, metadata })
  await make('billing_portal/sessions', { customer, return_url: `https://example.com/${text}` }, 'portal_sessions')
  const pay = {
    ...jpy,
    confirm: true,
    payment_method: 'pm_card_bypassPending',
    ...told,
    receipt_email: `${text}@example.com`,
  }
  const intent = await make('payment_intents', { ...pay, amount: 50_000 })
  await first('charges')
  await make('payment_intents', { ...pay, amount: 700, payment_method: 'pm_card_createDispute' }, 'disputed')
  await make('setup_intents', { payment_method: 'pm_card_visa', ...told })
  await make('refunds', { payment_intent: intent, amount: 100, metadata })
  await make('payouts', { ...jpy, amount: 1000, ...told })
  await make('tokens', { pii: { id_number: '000000000' } })
  await make('webhook_endpoints', { url: `https://127.0.0.1/${text}`, enabled_events: ['payout.paid'], ...told })
  await make('test_helpers/test_clocks', { frozen_time: 1_900_000_000, name: text })
  await make('payment_method_domains', { domain_name: `${text}.example.com` })
  await make('payment_method_configurations', { name: text })
  await make('tax/registrations', { country: 'JP', country_options: { jp: { type: 'standard' } }, active_from: 'now' })
  const line_items = [{ amount: 1000, reference: text }]
  const calculation = await make('tax/calculations', {
    ...jpy,
    line_items,
    customer_details: { address: { country: 'JP' }, address_source: 'shipping' },
  })
  await make('tax/transactions/create_from_calculation', { calculation, reference: text, metadata }, 'transactions')
  await make('customer_sessions', { customer, components: { buy_button: { enabled: true } } })
  if (account === undefined) await furnishPlatform({ make, first, send, text, known })
  for (const list of ['balance_transactions', 'disputes', 'events', 'payment_method_configurations']) await first(list)
  return known
}

interface PlatformFurnishing {
  make(path: string, params: object, as?: string): Promise<string>
  first(path: string, as?: string): Promise<string>
  send(method: string, path: string, body?: string | object): Promise<RawBody>
  text: string
  known: Known
}

/** What only a platform has: sellers, what they are paid, and what they pay. */
async function furnishPlatform({ make, first, send, text, known }: PlatformFurnishing): Promise<void> {
  const metadata = { note: text }
  const jpy = { currency: 'jpy' }
  const account = await make('accounts', {
    ...japaneseSeller,
    type: 'custom',
    country: 'JP',
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    email: `${text}@example.com`,
    business_profile: { ...japaneseSeller.business_profile, name: text },
    metadata,
  })
  await first(`accounts/${account}/external_accounts`)
  await make(`accounts/${account}/persons`, { email: `${text}@example.com`, metadata })
  const card = { ...jpy, confirm: true, payment_method: 'pm_card_bypassPending' }
  await make(
    'payment_intents',
    { ...card, amount: 9000, transfer_data: { destination: account }, application_fee_amount: 90 },
    'destination_payment',
  )
  const fee = await first('application_fees')
  await make(`application_fees/${fee}/refunds`, { amount: 10, metadata }, 'fee_refunds')
  const transfer = await make('transfers', { ...jpy, amount: 1000, destination: account, description: text, metadata })
  await make(`transfers/${transfer}/reversals`, { amount: 10, description: text, metadata })
  await make('topups', { ...jpy, amount: 1000, description: text, metadata })
  const v2 = await send('POST', '/v2/core/accounts', {
    contact_email: `${text}@example.com`,
    display_name: text,
    identity: { country: 'JP', entity_type: 'individual' },
    configuration: { customer: {}, merchant: { capabilities: { card_payments: { requested: true } } } },
    metadata,
  })
  known.v2_accounts = v2.id ?? ''
  const person = await send('POST', `/v2/core/accounts/${known.v2_accounts}/persons`, { given_name: text, metadata })
  known.v2_persons = person.id ?? ''
  const destination = await send('POST', '/v2/core/event_destinations', {
    name: text,
    description: text,
    type: 'webhook_endpoint',
    event_payload: 'thin',
    enabled_events: ['v2.core.account.created'],
    webhook_endpoint: { url: `https://127.0.0.1/${text}` },
    metadata,
  })
  known.event_destinations = destination.id ?? ''
}
