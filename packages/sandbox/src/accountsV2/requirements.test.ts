import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenSandbox } from '../testing/stripeClient.js'
import { everything, japaneseBank, japaneseSellerV2 } from './testing/sellerV2.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 2 })
  stripe = running.stripe
})
afterAll(() => running.close())

const requirementsOf = async (id: string) =>
  (await stripe.v2.core.accounts.retrieve(id, { include: ['requirements'] })).requirements
const described = (requirements: Stripe.V2.Core.Account.Requirements | undefined) =>
  requirements?.entries?.map(({ description }) => description) ?? []

describe('requirements', () => {
  it('are described in the names of version 2, entry by entry', async () => {
    const { individual } = japaneseSellerV2.identity
    const { kana, kanji } = individual.script_names
    const { requirements } = await stripe.v2.core.accounts.create({
      ...japaneseSellerV2,
      identity: {
        ...japaneseSellerV2.identity,
        individual: { ...individual, script_names: { kana: { surname: kana.surname }, kanji } },
      },
      include: ['requirements'],
    })
    expect(described(requirements)).toEqual(['external_account', 'identity.individual.script_names.kana.given_name'])
    const deadline = { status: 'past_due' }
    expect(requirements?.entries?.[1]).toEqual({
      awaiting_action_from: 'user',
      description: 'identity.individual.script_names.kana.given_name',
      errors: [],
      impact: {
        restricts_capabilities: [
          { capability: 'card_payments', configuration: 'merchant', deadline },
          { capability: 'stripe_balance.stripe_transfers', configuration: 'recipient', deadline },
          { capability: 'stripe_balance.payouts', configuration: 'merchant', deadline },
          { capability: 'stripe_balance.payouts', configuration: 'recipient', deadline },
        ],
      },
      minimum_deadline: deadline,
      reference: null,
      requested_reasons: [{ code: 'routine_onboarding' }],
    })
    expect(requirements?.summary).toEqual({ minimum_deadline: deadline })
  })

  it('go as soon as the field is there', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      ...japaneseSellerV2,
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
    })
    expect(described(await requirementsOf(id))).toEqual(['configuration.merchant.mcc', 'external_account'])
    await stripe.v2.core.accounts.update(id, { configuration: { merchant: { mcc: '5815' } } })
    expect(described(await requirementsOf(id))).toEqual(['external_account'])
  })

  it('know the number of an Australian company from that of its tax office', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      identity: { country: 'AU', entity_type: 'company' },
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
    })
    const numbers = async () => described(await requirementsOf(id)).filter((name) => name.includes('id_numbers'))
    const at = 'identity.business_details.id_numbers'
    expect(await numbers()).toEqual([`${at}.au_acn`, `${at}.au_abn`])
    const tell = (type: string, value: string) =>
      stripe.v2.core.accounts.update(id, {
        identity: { business_details: { id_numbers: [{ type, value }] } },
        include: ['identity'],
      })
    await tell('au_acn', '000000019')
    expect(await numbers()).toEqual([`${at}.au_abn`])
    const { identity } = await tell('au_abn', '51824753556')
    expect(await numbers()).toEqual([])
    expect(identity?.business_details?.id_numbers?.map(({ type }) => type)).toEqual(['au_acn', 'au_abn'])
  })

  it('are only asked for by capabilities', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      identity: { country: 'US' },
      configuration: { customer: {} },
    })
    expect(await requirementsOf(id)).toEqual({ alternatives: [], entries: [], summary: {} })
  })

  it('speak of a representative until there is one, and then of the person', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      identity: { country: 'US', entity_type: 'company' },
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
    })
    const before = described(await requirementsOf(id))
    expect(before).toContain('identity.business_details.registered_name')
    expect(before.some((name) => name.startsWith('representative.') || name === 'relationship.representative')).toBe(
      true,
    )
    const person = await stripe.v2.core.accounts.persons.create(id, { given_name: 'Jenny' })
    await stripe.accounts.updatePerson(id, person.id, { relationship: { representative: true } })
    const requirements = await requirementsOf(id)
    const entry = requirements?.entries?.find(({ description }) => description === `${person.id}.surname`)
    expect(entry?.reference).toEqual({ type: 'person', resource: person.id })
  })

  it('name what would do as well', async () => {
    const { requirements } = await stripe.v2.core.accounts.create({
      identity: { country: 'US' },
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
      include: ['requirements'],
    })
    expect(requirements?.alternatives).toEqual([
      {
        options: [
          {
            entries: [
              {
                awaiting_action_from: 'user',
                description: 'defaults.profile.product_description',
                errors: [],
                reference: null,
              },
            ],
          },
        ],
        original_entries: [{ description: 'defaults.profile.business_url', reference: null }],
      },
    ])
  })

  it('come back with the error when verification fails', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      ...japaneseSellerV2,
      identity: {
        ...japaneseSellerV2.identity,
        individual: { ...japaneseSellerV2.identity.individual, date_of_birth: { year: 1999, month: 5, day: 5 } },
      },
    })
    await stripe.accounts.createExternalAccount(id, japaneseBank)
    const failed = (await requirementsOf(id))?.entries
    expect(failed?.map(({ description, errors }) => [description, errors[0]?.code])).toEqual([
      ['identity.individual.documents.primary_verification', 'verification_failed_keyed_identity'],
    ])
    await stripe.v2.core.accounts.update(id, {
      identity: {
        individual: {
          documents: {
            primary_verification: { type: 'front_back', front_back: { front: 'file_identity_document_success' } },
          },
        },
      },
    })
    expect((await requirementsOf(id))?.entries).toEqual([])
  })
})

describe('one account', () => {
  it('made by version 1 is shown by version 2', async () => {
    const { id } = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      email: 'jenny@example.com',
      business_type: 'company',
      business_profile: { mcc: '5734', name: 'Rocket', url: 'https://rocket.example' },
      company: { name: 'Rocket Rides', tax_id: '000000000', address: { city: 'Reno', state: 'NV', line1: '1 Main' } },
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      settings: { payments: { statement_descriptor: 'ROCKET' } },
    })
    const account = await stripe.v2.core.accounts.retrieve(id, { include: everything })
    expect(account).toMatchObject({
      applied_configurations: ['merchant', 'recipient'],
      contact_email: 'jenny@example.com',
      dashboard: 'none',
      configuration: { merchant: { mcc: '5734', statement_descriptor: { descriptor: 'ROCKET' } } },
      defaults: {
        profile: { business_url: 'https://rocket.example', doing_business_as: 'Rocket' },
        responsibilities: {
          fees_collector: 'application_custom',
          losses_collector: 'application',
          requirements_collector: 'application',
        },
      },
      identity: {
        country: 'US',
        entity_type: 'company',
        business_details: {
          registered_name: 'Rocket Rides',
          id_numbers: [{ type: 'us_ein' }],
          address: { city: 'Reno', state: 'NV', line1: '1 Main' },
        },
      },
    })
  })

  it('made by version 2 takes payments and is paid out by version 1', async () => {
    const { id } = await stripe.v2.core.accounts.create(japaneseSellerV2)
    await stripe.accounts.createExternalAccount(id, japaneseBank)
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      charges_enabled: true,
      payouts_enabled: true,
      capabilities: { card_payments: 'active', transfers: 'active' },
      business_profile: { mcc: '5815', url: 'https://example.com' },
      settings: { dashboard: { display_name: '山田書店' } },
      metadata: { shop: '7' },
    })
    const intent = await stripe.paymentIntents.create({
      amount: 10_000,
      currency: 'jpy',
      application_fee_amount: 300,
      transfer_data: { destination: id },
      payment_method: 'pm_card_bypassPending',
      confirm: true,
    })
    expect(intent.status).toBe('succeeded')
    const payout = await stripe.payouts.create({ amount: 9_000, currency: 'jpy' }, { stripeContext: id })
    expect(payout.status).toBe('pending')
  })
})
