import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'
import { japaneseSellerV2 } from './testing/sellerV2.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let company: string
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 3 })
  stripe = running.stripe
  company = (await stripe.v2.core.accounts.create({ identity: { country: 'JP', entity_type: 'company' } })).id
})
afterAll(() => running.close())

const people = () => stripe.v2.core.accounts.persons

describe('a person', () => {
  it('is told and shown in the names of version 2, and is the same person in version 1', async () => {
    const person = await people().create(company, {
      given_name: 'Aoi',
      surname: 'Sato',
      email: 'aoi@example.com',
      date_of_birth: { year: 1980, month: 2, day: 3 },
      script_names: { kanji: { given_name: '葵', surname: '佐藤' } },
      nationalities: ['JP', 'FR'],
      additional_names: [{ purpose: 'maiden', surname: 'Ito' }],
      id_numbers: [{ type: 'jp_inc', value: '123456789012' }],
      relationship: { owner: true, percent_ownership: Stripe.Decimal.from('25.5'), title: 'CEO' },
      metadata: { desk: '4' },
    })
    expect(person).toMatchObject({
      object: 'v2.core.account_person',
      account: company,
      additional_names: [{ purpose: 'maiden', surname: 'Ito' }],
      created: '2027-01-15T00:00:00.000Z',
      date_of_birth: { year: 1980, month: 2, day: 3 },
      id_numbers: [{ type: 'jp_inc' }],
      livemode: false,
      metadata: { desk: '4' },
      nationalities: ['JP', 'FR'],
      relationship: { owner: true, title: 'CEO' },
      script_names: { kanji: { given_name: '葵', surname: '佐藤' } },
      updated: '2027-01-15T00:00:00.000Z',
    })
    expect(person.relationship?.percent_ownership?.toString()).toBe('25.5')
    expect(await stripe.accounts.retrievePerson(company, person.id)).toMatchObject({
      first_name: 'Aoi',
      last_name_kanji: '佐藤',
      id_number_provided: true,
      relationship: { percent_ownership: 25.5 },
    })
    const updated = await people().update(company, person.id, { surname: 'Suzuki' })
    expect(updated).toMatchObject({ given_name: 'Aoi', surname: 'Suzuki' })
    expect(await people().retrieve(company, person.id)).toEqual(updated)
    expect((await people().list(company)).data.map(({ id }) => id)).toEqual([person.id])
    expect(await people().del(company, person.id)).toEqual({ id: person.id, object: 'v2.core.account_person' })
    expect(await errorOf(people().retrieve(company, person.id))).toMatchObject({ statusCode: 404 })
  })

  it('is not found in another account', async () => {
    const { id } = await people().create(company, { given_name: 'Ren' })
    const other = await stripe.v2.core.accounts.create(japaneseSellerV2)
    expect(await errorOf(people().retrieve(other.id, id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
    expect(await errorOf(people().create('acct_unknown', {}))).toMatchObject({ statusCode: 404 })
  })
})

describe('tokens', () => {
  it('tell once what the platform need not see', async () => {
    // Made in a browser, with the publishable key.
    const browser = stripeFor(running, { key: 'pk_test_sandbox' })
    const token = await browser.v2.core.accountTokens.create({
      display_name: 'Token shop',
      identity: {
        entity_type: 'individual',
        individual: { given_name: 'Mio', surname: 'Kato' },
        attestations: { terms_of_service: { account: { shown_and_accepted: true } } },
      },
    })
    expect(token).toMatchObject({
      object: 'v2.core.account_token',
      created: '2027-01-15T00:00:00.000Z',
      expires_at: '2027-01-15T00:10:00.000Z',
      livemode: false,
      used: false,
    })
    const account = await stripe.v2.core.accounts.create({
      account_token: token.id,
      identity: { country: 'FR', individual: { surname: 'Mori' } },
      include: ['identity'],
    })
    expect(account).toMatchObject({
      display_name: 'Token shop',
      identity: {
        country: 'FR',
        entity_type: 'individual',
        individual: { given_name: 'Mio', surname: 'Mori' },
        attestations: { terms_of_service: { account: { date: '2027-01-15T00:00:00.000Z' } } },
      },
    })
    expect((await stripe.v2.core.accountTokens.retrieve(token.id)).used).toBe(true)
    const again = await errorOf(stripe.v2.core.accounts.create({ account_token: token.id }))
    expect(again).toMatchObject({ statusCode: 400, code: 'token_already_used', param: 'account_token' })
  })

  it('are there for persons as well', async () => {
    const tokens = stripe.v2.core.accounts.personTokens
    const token = await tokens.create(company, { given_name: 'Yui', surname: 'Abe' })
    expect(token.object).toBe('v2.core.account_person_token')
    const person = await people().create(company, { person_token: token.id, surname: 'Ono' })
    expect(person).toMatchObject({ given_name: 'Yui', surname: 'Ono' })
    expect((await tokens.retrieve(company, token.id)).used).toBe(true)
    expect(await errorOf(people().create(company, { person_token: token.id }))).toMatchObject({ statusCode: 400 })
  })

  it('go stale', async () => {
    const { id } = await stripe.v2.core.accountTokens.create({ display_name: 'Late' })
    await running.sandbox.clock.advance(601)
    expect(await errorOf(stripe.v2.core.accounts.create({ account_token: id }))).toMatchObject({
      code: 'token_expired',
    })
  })
})
