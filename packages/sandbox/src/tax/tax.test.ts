import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id)

describe('tax rates', () => {
  it('are set by hand', async () => {
    const rate = await stripe.taxRates.create({
      display_name: 'VAT',
      description: 'VAT Germany',
      jurisdiction: 'DE',
      country: 'DE',
      percentage: 19.5,
      inclusive: false,
      tax_type: 'vat',
      metadata: { a: '1' },
    })
    expect(rate).toMatchObject({
      id: expect.stringMatching(/^txr_/),
      active: true,
      country: 'DE',
      created: testStart,
      effective_percentage: 19.5,
      flat_amount: null,
      inclusive: false,
      percentage: 19.5,
      rate_type: 'percentage',
      tax_type: 'vat',
    })
    expect([...keyProblems('tax_rate', rate), ...missingKeys('tax_rate', rate)]).toEqual([])
    const other = await stripe.taxRates.create({ display_name: 'JCT', percentage: 10, inclusive: true })
    expect(ids(await stripe.taxRates.list())).toEqual([other.id, rate.id])
    expect(ids(await stripe.taxRates.list({ inclusive: true }))).toEqual([other.id])
    const changed = await stripe.taxRates.update(rate.id, { active: false, description: '', state: 'BY' })
    expect(changed).toMatchObject({ active: false, description: null, state: 'BY', metadata: { a: '1' } })
    expect(ids(await stripe.taxRates.list({ active: true }))).toEqual([other.id])
    const [updated, ...created] = (await stripe.events.list({ types: ['tax_rate.created', 'tax_rate.updated'] })).data
    expect(updated?.data.previous_attributes).toMatchObject({ active: true })
    expect(created.map(({ type }) => type)).toEqual(['tax_rate.created', 'tax_rate.created'])
    expect(await stripe.taxRates.retrieve(rate.id)).toMatchObject({ state: 'BY' })
  })

  it('refuse what is no rate', async () => {
    const make = (params: Partial<Stripe.TaxRateCreateParams>) =>
      stripe.taxRates.create({ display_name: 'x', percentage: 1, inclusive: true, ...params })
    for (const percentage of [-1, 100.1, 1.00001]) {
      expect(await errorOf(make({ percentage }))).toMatchObject({ statusCode: 400, param: 'percentage' })
    }
    expect(await errorOf(make({ country: 'Germany' }))).toMatchObject({ param: 'country' })
    expect(await errorOf(make({ display_name: 'x'.repeat(51) }))).toMatchObject({ param: 'display_name' })
    const { id } = await make({})
    const update = stripe.rawRequest('POST', `/v1/tax_rates/${id}`, { percentage: 2 })
    expect(await errorOf(update)).toMatchObject({ code: 'parameter_unknown' })
    expect(await errorOf(stripe.taxRates.retrieve('txr_none'))).toMatchObject({
      statusCode: 404,
      message: "No such tax rate: 'txr_none'",
    })
  })
})

describe('tax codes', () => {
  it('are the common ones', async () => {
    const code = await stripe.taxCodes.retrieve('txcd_10103001')
    expect(code).toMatchObject({ object: 'tax_code', name: 'Software as a service (SaaS) - business use' })
    expect([...keyProblems('tax_code', code), ...missingKeys('tax_code', code)]).toEqual([])
    const all: string[] = []
    for await (const { id } of stripe.taxCodes.list({ limit: 25 })) all.push(id)
    expect(all.length).toBeGreaterThan(50)
    expect(new Set(all).size).toBe(all.length)
    const page = await stripe.taxCodes.list({ limit: 2, ending_before: all[3] ?? '' })
    expect(ids(page)).toEqual([all[1], all[2]])
    expect(page.has_more).toBe(true)
    expect(await errorOf(stripe.taxCodes.retrieve('txcd_none'))).toMatchObject({ statusCode: 404 })
    expect(await errorOf(stripe.taxCodes.list({ starting_after: 'x' }))).toMatchObject({ param: 'starting_after' })
  })
})

describe('tax settings', () => {
  it('become active once the office and a tax code are known', async () => {
    const before = await stripe.tax.settings.retrieve()
    expect(before).toMatchObject({
      status: 'pending',
      status_details: { pending: { missing_fields: ['head_office', 'defaults.tax_code'] } },
    })
    expect(keyProblems('tax.settings', before)).toEqual([])
    const after = await stripe.tax.settings.update({
      defaults: { tax_behavior: 'inclusive', tax_code: 'txcd_10000000' },
      head_office: { address: { country: 'JP', city: 'Tokyo' } },
    })
    expect(after).toMatchObject({
      defaults: { provider: 'stripe', tax_behavior: 'inclusive', tax_code: 'txcd_10000000' },
      head_office: { address: { country: 'JP', city: 'Tokyo', line1: null } },
      status: 'active',
      status_details: { active: {} },
    })
    expect([...keyProblems('tax.settings', after)]).toEqual([])
    const [event] = (await stripe.events.list({ type: 'tax.settings.updated' })).data
    expect(event?.data.previous_attributes).toMatchObject({ status: 'pending' })
    expect(await errorOf(stripe.tax.settings.update({ defaults: { tax_code: 'txcd_none' } }))).toMatchObject({
      param: 'defaults[tax_code]',
    })
  })
})

describe('tax registrations', () => {
  it('begin and end by themselves', async () => {
    const german = await stripe.tax.registrations.create({
      country: 'DE',
      country_options: { de: { type: 'standard' } },
      active_from: 'now',
      expires_at: testStart + 200,
    })
    expect(german).toMatchObject({
      active_from: testStart,
      country_options: { de: { standard: { place_of_supply_scheme: 'standard' }, type: 'standard' } },
      status: 'active',
    })
    const later = await stripe.tax.registrations.create({
      country: 'US',
      country_options: { us: { state: 'NY', type: 'state_sales_tax' } },
      active_from: testStart + 100,
    })
    expect(later.status).toBe('scheduled')
    for (const registration of [german, later]) expect(keyProblems('tax.registration', registration)).toEqual([])
    await sandbox.sandbox.clock.advance(200)
    expect(ids(await stripe.tax.registrations.list({ status: 'active' }))).toEqual([later.id])
    expect(ids(await stripe.tax.registrations.list({ status: 'expired' }))).toEqual([german.id])
    expect(ids(await stripe.tax.registrations.list({ status: 'all' }))).toEqual([later.id, german.id])
    expect(await stripe.tax.registrations.update(later.id, { expires_at: 'now' })).toMatchObject({ status: 'expired' })
    expect(await stripe.tax.registrations.update(later.id, { expires_at: '' })).toMatchObject({
      status: 'active',
      expires_at: null,
    })
  })

  it('refuse options of another country', async () => {
    const make = (country: string, country_options: Stripe.Tax.RegistrationCreateParams.CountryOptions) =>
      stripe.tax.registrations.create({ country, country_options, active_from: 'now' })
    expect(await errorOf(make('FR', { de: { type: 'standard' } }))).toMatchObject({ param: 'country_options[de]' })
    expect(await errorOf(make('France', { fr: { type: 'standard' } }))).toMatchObject({ param: 'country' })
    expect(await errorOf(stripe.tax.registrations.retrieve('taxreg_none'))).toMatchObject({ statusCode: 404 })
  })
})
