import type { AccountAnswers, PersonAnswers } from '@connect-kit/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onboardingHost } from '../../testing/onboardingHost.js'
import { say } from '../../testing/seller.js'

const text = (alphabet: string, max = 12) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: max })
const latin = text('abcdefghijklmnopqrstuvwxyz')
const kana = text('アイウエオカキクケコサシスセソ')
const kanji = text('山田太郎花子東西南北')
const digits = (count: number) => text('0123456789', count).map((some) => some.padStart(count, '3'))
const some = <Shape extends object>(arbitraries: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(arbitraries, { requiredKeys: [] })

const address = some({
  line1: latin,
  line2: latin,
  city: latin,
  state: fc.constantFrom('NY', 'CA'),
  postal_code: digits(5),
})
const script = (letters: fc.Arbitrary<string>, state: string) =>
  some({
    postal_code: digits(7),
    state: fc.constant(state),
    city: letters,
    town: letters,
    line1: digits(3),
    line2: letters,
  })
const scripts = { address_kana: script(kana, 'トウキョウト'), address_kanji: script(kanji, '東京都') }

const file = fc.constant('file_identity_document_success')
// A back without a front is no document.
const files = fc.record({ front: file, back: file }, { requiredKeys: ['front'] })
const verification = some({ document: files, additional_document: files })
const email = latin.map((name) => `${name}@example.com`)
const dob = fc.record({
  year: fc.integer({ min: 1901, max: 2000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

const contact = {
  email,
  phone: fc.constant('+14155550100'),
  dob,
  political_exposure: fc.constantFrom('existing' as const, 'none' as const),
}
const american = some({
  ...contact,
  first_name: latin,
  last_name: latin,
  full_name_aliases: fc.array(latin, { minLength: 1, maxLength: 2 }),
  address,
  id_number: fc.constantFrom('000000000', '222222222'),
  ssn_last_4: fc.constant('0000'),
  nationality: fc.constantFrom('US', 'JP'),
  verification,
})
const japanese = some({
  ...contact,
  first_name_kana: kana,
  last_name_kana: kana,
  first_name_kanji: kanji,
  last_name_kanji: kanji,
  gender: fc.constantFrom('male' as const, 'female' as const),
  ...scripts,
  id_number: digits(12),
  verification,
})
const relationship = some({
  representative: fc.boolean(),
  owner: fc.boolean(),
  director: fc.boolean(),
  executive: fc.boolean(),
  title: latin,
  percent_ownership: fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4),
})

const shared = {
  email,
  business_profile: some({
    mcc: digits(4),
    name: latin,
    product_description: latin,
    url: latin.map((name) => `https://${name}.example`),
    support_email: email,
    support_phone: fc.constant('+14155550100'),
    support_url: latin.map((name) => `https://${name}.example`),
  }),
}
const company = {
  name: latin,
  phone: fc.constant('+14155550100'),
  owners_provided: fc.boolean(),
  directors_provided: fc.boolean(),
  executives_provided: fc.boolean(),
  tax_id: fc.constantFrom('000000000', '222222222'),
  verification: some({ document: files }),
}

type Country = 'JP' | 'US'
const ofCompany: Record<Country, fc.Arbitrary<AccountAnswers>> = {
  US: some({
    ...shared,
    company: some({ ...company, address, structure: fc.constant('llc'), vat_id: digits(9) }),
    settings: some({
      payments: some({ statement_descriptor: latin.map((name) => `${name}SHOP`) }),
      card_payments: some({ statement_descriptor_prefix: fc.constant('SHOP') }),
    }),
  }),
  JP: some({
    ...shared,
    business_profile: some({ specified_commercial_transactions_act_url: fc.constant('https://honya.example/law') }),
    company: some({ ...company, name_kana: kana, name_kanji: kanji, ...scripts }),
    settings: some({
      payments: some({ statement_descriptor_kana: kana, statement_descriptor_kanji: kanji }),
      card_payments: some({
        statement_descriptor_prefix_kana: fc.constant('ホンヤ'),
        statement_descriptor_prefix_kanji: fc.constant('本屋'),
      }),
    }),
  }),
}
const ofIndividual: Record<Country, fc.Arbitrary<AccountAnswers>> = {
  US: some({ ...shared, individual: american }),
  JP: some({ ...shared, individual: japanese }),
}
const ofPerson: Record<Country, fc.Arbitrary<PersonAnswers>> = {
  US: fc.tuple(american, relationship).map(([person, role]) => ({ ...person, relationship: role })),
  JP: fc.tuple(japanese, relationship).map(([person, role]) => ({ ...person, relationship: role })),
}

/** Every leaf with its dotted name; a list is one. */
function leaves(value: unknown, name = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, name === '' ? key : `${name}.${key}`))
}

const secret = /(^|\.)(id_number|ssn_last_4|tax_id|vat_id|verification)(\.|$)/

/** What was said stands in the answers, or its name among what was provided; a secret stands in no answer. */
function expectBack(said: object, { answers, provided }: { answers: object; provided: string[] }) {
  const back = new Map(leaves(answers))
  for (const [name, value] of leaves(said)) {
    if (secret.test(name)) expect(provided).toContain(name)
    else expect([name, back.get(name)]).toEqual([name, value])
  }
  expect([...back.keys()].filter((name) => secret.test(name))).toEqual([])
}

const host = onboardingHost()

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  describe.each(['JP', 'US'] as const)('what is said of %s', (country) => {
    const silent = () => host.silent(generation, country)
    const runs = { numRuns: 15 }

    it('comes back of an individual', async () => {
      const property = fc.asyncProperty(ofIndividual[country], async (said) => {
        const answers: AccountAnswers = { business_type: 'individual', ...said }
        expectBack(answers, await say(host.connect, await silent(), '/account/answers', answers))
      })
      await fc.assert(property, runs)
    })

    it('comes back of a company', async () => {
      const property = fc.asyncProperty(ofCompany[country], async (said) => {
        const answers: AccountAnswers = { business_type: 'company', ...said }
        expectBack(answers, await say(host.connect, await silent(), '/account/answers', answers))
      })
      await fc.assert(property, runs)
    })

    it('comes back of a person, and stays when something else is said', async () => {
      const property = fc.asyncProperty(ofPerson[country], ofPerson[country], async (first, second) => {
        const seller = await silent()
        await say(host.connect, seller, '/account/answers', { business_type: 'company' })
        const operation = crypto.randomUUID()
        const [created] = (await say(host.connect, seller, '/account/persons', { operation, answers: first })).persons
        expectBack(first, created ?? { answers: {}, provided: [] })
        const { persons } = await say(host.connect, seller, `/account/persons/${created?.id}`, { answers: second })
        expect(persons.map(({ id }) => id)).toEqual([created?.id])
        const names = new Set(leaves(second).map(([name]) => name))
        const kept = leaves(first).filter(([name]) => !names.has(name) && secret.test(name))
        expectBack(second, persons[0] ?? { answers: {}, provided: [] })
        for (const [name] of kept) expect(persons[0]?.provided).toContain(name)
      })
      await fc.assert(property, runs)
    })
  })
})
