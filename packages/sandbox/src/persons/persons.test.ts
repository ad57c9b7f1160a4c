import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import {
  americanCompany,
  americanRepresentative,
  japaneseCompany,
  japaneseRepresentative,
} from '../testing/companies.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const create = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({ type: 'custom', capabilities: usualCapabilities, ...params })

const eventsOf = async (account: string, type: string) =>
  (await stripe.events.list({ limit: 100, type }, { stripeAccount: account })).data

describe('a company', () => {
  it('in Japan becomes active with its representative, who is its director', async () => {
    const { id, requirements } = await create({ country: 'JP', ...japaneseCompany })
    expect(requirements?.currently_due?.every((field) => field.startsWith('representative.'))).toBe(true)
    const person = await stripe.accounts.createPerson(id, japaneseRepresentative)
    expect(person).toMatchObject({
      account: id,
      created: testStart,
      relationship: { representative: true, director: true, owner: false, percent_ownership: null },
      requirements: { currently_due: [], past_due: [] },
      verification: { status: 'verified' },
    })
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      capabilities: { card_payments: 'active', transfers: 'active' },
      charges_enabled: true,
      payouts_enabled: true,
      details_submitted: true,
      requirements: { currently_due: [], eventually_due: [], past_due: [], errors: [], disabled_reason: null },
      company: { directors_provided: true, tax_id_provided: true, name_kanji: '株式会社本棚' },
    })
  })

  it('in the United States becomes active with its representative and its declaration of owners', async () => {
    const { id } = await create({ country: 'US', ...americanCompany })
    await stripe.accounts.createPerson(id, americanRepresentative)
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      charges_enabled: true,
      payouts_enabled: true,
      requirements: { currently_due: [], disabled_reason: null },
    })
  })

  it.each([
    ['GB', ['company', 'executives_provided', 'directors_provided', 'owners_provided']],
    ['JP', ['company', 'directors_provided']],
    ['US', ['company', 'owners_provided']],
  ])('in %s is asked for declarations that everybody is named', async (country, declared) => {
    const { requirements } = await create({ country, business_type: 'company' })
    for (const name of declared.slice(1)) expect(requirements?.currently_due).toContain(`company.${name}`)
  })

  it('is asked about a person by the person’s id once there is one', async () => {
    const { id } = await create({ country: 'US', ...americanCompany })
    const { id: person } = await stripe.accounts.createPerson(id, {
      first_name: 'Jenny',
      relationship: { representative: true },
    })
    const due = (await stripe.accounts.retrieve(id)).requirements?.currently_due ?? []
    expect(due).toContain(`${person}.last_name`)
    expect(due).not.toContain(`${person}.first_name`)
    expect(due.filter((field) => field.startsWith('representative.'))).toEqual([])
    const { requirements } = await stripe.accounts.retrievePerson(id, person)
    expect(requirements?.currently_due.map((field) => `${person}.${field}`)).toEqual(
      due.filter((field) => field.startsWith(person)),
    )
    expect(requirements?.currently_due).toContain('last_name')
  })

  it('is not asked about owners or directors any more when it says that all are named', async () => {
    const { id, requirements } = await create({ country: 'DE', business_type: 'company' })
    const groups = (due: string[] | null | undefined) =>
      [...new Set(due?.map((field) => field.split('.')[0]))].filter((group) => /s$/.test(group ?? ''))
    expect(groups(requirements?.currently_due)).toEqual(['directors', 'executives', 'owners'])
    const company = { owners_provided: true, directors_provided: true }
    const told = await stripe.accounts.update(id, { company })
    expect(groups(told.requirements?.currently_due)).toEqual(['executives'])
    expect(told.company).toMatchObject({ owners_provided: true, directors_provided: true, executives_provided: false })
  })

  it('that is a charity has no owners to name, and a public body nobody’s numbers to give', async () => {
    const charity = await create({ country: 'US', business_type: 'non_profit' })
    expect(charity.requirements?.currently_due?.filter((field) => field.includes('owner'))).toEqual([])
    expect(charity.requirements?.currently_due).toContain('representative.ssn_last_4')
    const city = await create({ country: 'US', business_type: 'government_entity' })
    expect(city.requirements?.currently_due).not.toContain('representative.ssn_last_4')
    expect(city.requirements?.currently_due).toContain('company.tax_id')
  })

  it.each([
    ['222221005', 'requirements.pending_verification'],
    ['111111111', 'requirements.past_due'],
  ])('with the tax id %s is held back by %s', async (tax_id, disabled_reason) => {
    const { id } = await create({ country: 'US', ...americanCompany, company: { ...americanCompany.company, tax_id } })
    await stripe.accounts.createPerson(id, americanRepresentative)
    const account = await stripe.accounts.retrieve(id)
    expect(account).toMatchObject({ charges_enabled: false, requirements: { disabled_reason } })
    const pending = tax_id === '222221005'
    expect(account.requirements?.pending_verification).toEqual(pending ? ['company.tax_id'] : [])
    expect(account.capabilities?.card_payments).toBe(pending ? 'pending' : 'inactive')
    expect(account.requirements?.errors?.map(({ code }) => code)).toEqual(
      pending ? [] : ['verification_failed_tax_id_match'],
    )
  })

  it.each([
    ['111111112', 'verification_failed_tax_id_not_issued', 'company.tax_id'],
    ['222221000', 'verification_failed_name_match', 'company.tax_id'],
    ['222221001', 'verification_missing_owners', 'company.owners_provided'],
    ['222221002', 'verification_extraneous_directors', 'company.directors_provided'],
    ['222221003', 'verification_missing_owners', 'company.owners_provided'],
    ['222221004', 'verification_missing_directors', 'company.directors_provided'],
  ])('with the tax id %s fails with %s', async (tax_id, code, requirement) => {
    const { requirements } = await create({ country: 'US', business_type: 'company', company: { tax_id } })
    expect(requirements?.errors).toEqual([{ code, reason: expect.any(String), requirement }])
    expect(requirements?.currently_due).toContain(requirement)
  })

  it.each([
    ['222221003', 'owners_provided'],
    ['222221004', 'directors_provided'],
  ])('with the tax id %s is done once %s is said again, until it has another number', async (tax_id, declaration) => {
    const { id } = await create({ country: 'US', ...americanCompany, company: { ...americanCompany.company, tax_id } })
    await stripe.accounts.createPerson(id, americanRepresentative)
    const told = await stripe.accounts.update(id, { company: { [declaration]: true } })
    expect(told).toMatchObject({ charges_enabled: true, requirements: { currently_due: [], errors: [] } })
    const again = await stripe.accounts.update(id, { company: { tax_id, [declaration]: true } })
    expect(again.requirements?.currently_due).toEqual([`company.${declaration}`])
  })

  it('at an address that does not match is charged for but not paid out, or neither', async () => {
    const at = async (line1: string) => {
      const company = { ...americanCompany.company, address: { ...americanCompany.company.address, line1 } }
      const { id } = await create({ country: 'US', ...americanCompany, company })
      await stripe.accounts.createPerson(id, americanRepresentative)
      const { charges_enabled, payouts_enabled, requirements } = await stripe.accounts.retrieve(id)
      return { charges_enabled, payouts_enabled, due: requirements?.currently_due }
    }
    expect(await at('address_no_match')).toEqual({
      charges_enabled: true,
      payouts_enabled: false,
      due: ['company.address.line1'],
    })
    expect(await at('address_line1_no_match')).toEqual({
      charges_enabled: false,
      payouts_enabled: false,
      due: ['company.address.city', 'company.address.line1', 'company.address.postal_code', 'company.address.state'],
    })
  })
})

describe('a person', () => {
  it.each([
    ['mismatch_director', 'verification_directors_mismatch'],
    ['missing_director', 'verification_missing_directors'],
    ['extraneous_director', 'verification_extraneous_directors'],
  ])('who is a director called %s fails with %s', async (first_name, code) => {
    const { id } = await create({ country: 'GB', business_type: 'company' })
    await stripe.accounts.createPerson(id, { first_name, relationship: { director: true } })
    expect((await stripe.accounts.retrieve(id)).requirements?.errors?.map((error) => error.code)).toEqual([code])
  })

  it('is asked for a document when the keyed-in identity does not match, and is verified by it', async () => {
    const { id } = await create({ country: 'JP', ...japaneseCompany })
    const dob = { year: 1980, month: 2, day: 29 }
    const person = await stripe.accounts.createPerson(id, { ...japaneseRepresentative, dob })
    expect(person).toMatchObject({
      requirements: {
        currently_due: ['verification.document'],
        errors: [{ code: 'verification_failed_keyed_identity', requirement: 'verification.document' }],
      },
      verification: { status: 'unverified' },
    })
    const refused = await stripe.accounts.updatePerson(id, person.id, {
      verification: { document: { front: 'file_identity_document_failure' } },
    })
    expect(refused.verification).toMatchObject({
      status: 'unverified',
      document: { front: 'file_identity_document_failure', details_code: 'document_failed_other' },
    })
    const { requirements } = await stripe.accounts.retrieve(id)
    expect(requirements?.errors?.map(({ code, requirement }) => [code, requirement])).toEqual([
      ['verification_document_failed_other', `${person.id}.verification.document`],
    ])
    const shown = await stripe.accounts.updatePerson(id, person.id, {
      verification: { document: { front: 'file_identity_document_success' } },
    })
    expect(shown.verification).toMatchObject({ status: 'verified', details_code: null })
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(true)
  })

  it('whose address does not match is asked for another document', async () => {
    const { id } = await create({ country: 'US', ...americanCompany })
    const address = { ...americanRepresentative.address, line1: 'address_no_match' }
    const { requirements } = await stripe.accounts.createPerson(id, { ...americanRepresentative, address })
    expect(requirements?.currently_due).toEqual(['verification.additional_document'])
  })

  it('on a list of sanctions is looked into', async () => {
    const dob = { year: 1900, month: 1, day: 1 }
    const account = await create({ ...japaneseSeller, individual: { ...japaneseSeller.individual, dob } })
    expect(account).toMatchObject({
      charges_enabled: false,
      capabilities: { card_payments: 'pending' },
      details_submitted: true,
      individual: { verification: { status: 'pending' } },
      requirements: {
        currently_due: [],
        pending_verification: ['individual.verification.document'],
        disabled_reason: 'under_review',
      },
    })
  })

  it('can be changed, listed by what they are, and taken away', async () => {
    const { id } = await create({ country: 'JP', ...japaneseCompany })
    const representative = await stripe.accounts.createPerson(id, japaneseRepresentative)
    const director = await stripe.accounts.createPerson(id, {
      first_name_kanji: '花子',
      email: 'hanako@example.com',
      metadata: { desk: '3' },
      relationship: { director: true },
    })
    const ids = async (relationship?: Stripe.AccountListPersonsParams.Relationship) =>
      (await stripe.accounts.listPersons(id, relationship ? { relationship } : {})).data.map((person) => person.id)
    expect(await ids()).toEqual([director.id, representative.id])
    expect(await ids({ director: true })).toEqual([director.id, representative.id])
    expect(await ids({ representative: true })).toEqual([representative.id])
    expect(await ids({ owner: true })).toEqual([])
    const changed = await stripe.accounts.updatePerson(id, director.id, { email: '', metadata: { floor: 2 } })
    expect(changed).toMatchObject({ first_name_kanji: '花子', email: null, metadata: { desk: '3', floor: '2' } })
    expect(await stripe.accounts.deletePerson(id, director.id)).toEqual({
      id: director.id,
      object: 'person',
      deleted: true,
    })
    expect(await errorOf(stripe.accounts.retrievePerson(id, director.id))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    expect(await errorOf(stripe.accounts.deletePerson(id, director.id))).toMatchObject({ statusCode: 404 })
    expect(await errorOf(stripe.accounts.deletePerson(id, representative.id))).toMatchObject({ statusCode: 400 })
    expect(await ids()).toEqual([representative.id])
  })

  it('is told about in the account, with what was there before', async () => {
    const { id } = await create({ country: 'JP', ...japaneseCompany })
    const { id: person } = await stripe.accounts.createPerson(id, {
      email: 'a@example.com',
      relationship: { director: true },
    })
    await stripe.accounts.updatePerson(id, person, { email: 'b@example.com' })
    await stripe.accounts.deletePerson(id, person)
    const [created] = await eventsOf(id, 'person.created')
    expect(created).toMatchObject({ account: id, data: { object: { id: person, object: 'person' } } })
    const [updated] = await eventsOf(id, 'person.updated')
    expect(updated).toMatchObject({ data: { previous_attributes: { email: 'a@example.com' } } })
    const [deleted] = await eventsOf(id, 'person.deleted')
    expect(deleted).toMatchObject({ data: { object: { id: person } } })
    expect(await eventsOf(id, 'account.updated')).not.toEqual([])
  })

  it('of an individual’s account is one of its persons', async () => {
    const account = await create(japaneseSeller)
    const { data } = await stripe.accounts.listPersons(account.id)
    expect(data).toEqual([account.individual])
    const changed = await stripe.accounts.updatePerson(account.id, account.individual?.id ?? '', {
      email: 'new@example.com',
    })
    expect(changed.email).toBe('new@example.com')
    expect((await stripe.accounts.retrieve(account.id)).individual?.email).toBe('new@example.com')
    expect((await eventsOf(account.id, 'person.updated'))[0]?.data.previous_attributes).toEqual({
      email: 'taro@example.com',
    })
  })

  it('of one account is out of reach of another', async () => {
    const one = await create(japaneseSeller)
    const other = await create()
    const person = one.individual?.id ?? ''
    expect(await errorOf(stripe.accounts.retrievePerson(other.id, person))).toMatchObject({ statusCode: 404 })
    const sibling = stripe.accounts.retrievePerson(one.id, person, {}, { stripeAccount: other.id })
    expect(await errorOf(sibling)).toMatchObject({ statusCode: 403 })
  })

  it('is refused where a date is none, a document was never uploaded or a share is too large', async () => {
    const { id } = await create({ country: 'US', business_type: 'company' })
    const refusal = (params: Stripe.AccountCreatePersonParams) => errorOf(stripe.accounts.createPerson(id, params))
    expect(await refusal({ dob: { year: 1990, month: 2, day: 30 } })).toMatchObject({ param: 'dob[day]' })
    expect(await refusal({ dob: { year: 1990, month: 13, day: 1 } })).toMatchObject({ param: 'dob[month]' })
    expect(await refusal({ relationship: { percent_ownership: 101 } })).toMatchObject({
      param: 'relationship[percent_ownership]',
    })
    expect(await refusal({ verification: { document: { front: 'file_0' } } })).toMatchObject({
      code: 'resource_missing',
      param: 'verification[document][front]',
    })
    expect(await refusal({ email: 'nobody' })).toMatchObject({ code: 'email_invalid' })
    expect((await stripe.accounts.listPersons(id)).data).toEqual([])
  })

  it('has exactly the keys of the SDK in every state, and all of the published example', async () => {
    const { id } = await create({ country: 'US', ...americanCompany })
    const persons = [
      await stripe.accounts.createPerson(id, {}),
      await stripe.accounts.createPerson(id, americanRepresentative),
      await stripe.accounts.createPerson(id, {
        full_name_aliases: ['Jen'],
        political_exposure: 'none',
        registered_address: { city: 'Portland' },
        additional_tos_acceptances: { account: { date: 1_800_000_000, ip: '127.0.0.1' } },
        us_cfpb_data: { self_identified_gender: 'x' },
      }),
      (await create({ country: 'US', ...americanSeller })).individual,
    ]
    for (const person of persons) {
      expect(keyProblems('person', person ?? {})).toEqual([])
      expect(person).toHaveProperty('additional_tos_acceptances.account.date')
      expect(person).toHaveProperty('future_requirements')
    }
  })
})
