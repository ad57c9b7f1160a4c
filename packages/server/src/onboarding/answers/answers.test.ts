import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/Database.js'
import { openPglite } from '../../database/openPglite.js'
import { createSilentAccount } from '../../testing/applicants.js'
import { pgliteTemplate } from '../../testing/databases.js'
import { accountOf, type Seller, say, sellerOf } from '../../testing/seller.js'
import { errorOf, startTestConnect, type TestConnect } from '../../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../../testing/testSandbox.js'

let sandbox: TestSandbox
let database: Database
let connect: TestConnect
beforeAll(async () => {
  sandbox = await startTestSandbox()
  database = await openPglite(undefined, pgliteTemplate())
  connect = await startTestConnect({ stripe: sandbox.stripe, database })
})
afterEach(() => sandbox.clearFaults())
afterAll(async () => {
  await connect.close()
  await database.close()
  await sandbox.close()
})

const jpy = { country: 'JP', currency: 'jpy', routing_number: '1100000' }
const bankToken = async (account_number: string) =>
  (await sandbox.stripe.tokens.create({ bank_account: { ...jpy, account_number } })).id

const writes = () => sandbox.takeRequests().filter(({ method }) => method !== 'GET')

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  const silent = async (country = 'JP') =>
    sellerOf(await createSilentAccount(sandbox.stripe, generation, country), generation)
  const company = async (country = 'JP') => {
    const seller = await silent(country)
    await say(connect, seller, '/account/answers', { business_type: 'company' })
    return seller
  }
  const refused = async (seller: Seller, path: string, body: unknown) => {
    const answer = await connect.call(seller, path, { body })
    const { type, code, param } = errorOf(answer)
    return { status: answer.status, type, code, param }
  }
  const invalid = (code: string, param?: string) => ({ status: 400, type: 'invalid_request_error', code, param })
  const name = (seller: Seller, operation: string, answers: object) =>
    connect.call(seller, '/account/persons', { body: { operation, answers } })

  describe('an answer', () => {
    it.each([
      [{ individual: { first_name_kana: 'hanako' } }, 'kana_required', 'individual.first_name_kana'],
      [{ individual: { last_name_kana: 'やまだ' } }, 'kana_hiragana', 'individual.last_name_kana'],
      [{ individual: { first_name_kanji: 'Hanako' } }, 'kanji_required', 'individual.first_name_kanji'],
      [{ individual: { address_kana: { town: 'Sunshine 301' } } }, 'kana_required', 'individual.address_kana.town'],
      [{ individual: { address_kanji: { state: '江戸' } } }, 'prefecture_unknown', 'individual.address_kanji.state'],
      [
        { individual: { address_kanji: { postal_code: '150-001' } } },
        'digits_count',
        'individual.address_kanji.postal_code',
      ],
      [{ individual: { dob: { year: 2024, month: 2, day: 29 } } }, 'too_young', 'individual.dob'],
      [{ individual: { dob: { year: 1999, month: 2, day: 29 } } }, 'date_unreal', 'individual.dob'],
      [{ individual: { email: 'hanako@' } }, 'email', 'individual.email'],
      [{ company: { tax_id: '1234567890123' } }, 'checksum', 'company.tax_id'],
      [{ company: { name_kanji: '(株)本棚' } }, 'company_abbreviated', 'company.name_kanji'],
      [{ business_profile: { url: 'nowhere' } }, 'url', 'business_profile.url'],
      [
        { settings: { payments: { statement_descriptor: '12345' } } },
        'letter_required',
        'settings.payments.statement_descriptor',
      ],
      [
        { settings: { payments: { statement_descriptor_kana: '本棚' } } },
        'kana_required',
        'settings.payments.statement_descriptor_kana',
      ],
    ])('%j is refused by our own rules, before Stripe hears of it', async (answers, code, param) => {
      const seller = await silent()
      sandbox.takeRequests()
      expect(await refused(seller, '/account/answers', answers)).toEqual(invalid(code, param))
      expect(writes()).toEqual([])
    })

    it('is brought into the spelling that Stripe takes', async () => {
      const { answers } = await say(connect, await silent(), '/account/answers', {
        business_type: 'individual',
        business_profile: { url: ' ｅｘａｍｐｌｅ.com ', support_phone: '０３－１２３４－５６７８' },
        individual: {
          first_name_kana: 'ﾊﾅｺ',
          first_name_kanji: '　花子 ',
          phone: '090-1234-5678',
          email: 'hanako＠example.jp',
          address_kana: { postal_code: '〒150-0001', state: 'トウキヨウト', town: 'ｼﾞﾝｸﾞｳﾏｴ', line1: '５－８' },
          address_kanji: { postal_code: '１５０００01', state: '東京', line1: '5−8' },
        },
      })
      expect(answers.business_profile).toMatchObject({ url: 'https://example.com', support_phone: '+81312345678' })
      expect(answers.individual).toEqual({
        first_name_kana: 'ハナコ',
        first_name_kanji: '花子',
        phone: '+819012345678',
        email: 'hanako@example.jp',
        address_kana: { postal_code: '1500001', state: 'トウキョウト', town: 'ジングウマエ', line1: '5-8' },
        address_kanji: { postal_code: '1500001', state: '東京都', line1: '5-8' },
      })
    })

    it('is taken back by an empty text', async () => {
      const seller = await silent('US')
      const said = {
        business_profile: { name: 'Novels', support_email: 'help@example.com' },
        individual: { address: { line1: '1 Main St', line2: 'Floor 2' } },
      }
      await say(connect, seller, '/account/answers', { business_type: 'individual', ...said })
      const { answers } = await say(connect, seller, '/account/answers', {
        business_profile: { support_email: '' },
        individual: { address: { line2: '' } },
      })
      expect(answers.business_profile).toEqual({ name: 'Novels' })
      expect(answers.individual?.address).toMatchObject({ line1: '1 Main St' })
      expect(answers.individual?.address).not.toHaveProperty('line2')
    })

    it('is kept even where it is the first word about somebody', async () => {
      const seller = await silent('SG')
      await say(connect, seller, '/account/answers', { business_type: 'individual' })
      const { answers } = await say(connect, seller, '/account/answers', { individual: { nationality: 'SG' } })
      expect(answers.individual).toEqual({ nationality: 'SG' })
      expect(await refused(seller, '/account/answers', { individual: { nationality: 'XX' } })).toEqual(
        invalid('not_listed', 'individual.nationality'),
      )
    })

    it('that says nothing changes nothing', async () => {
      const seller = await silent()
      sandbox.takeRequests()
      await say(connect, seller, '/account/answers', {})
      expect(writes()).toEqual([])
    })

    it('that an open form does not know is refused by its name', async () => {
      expect(await refused(await silent(), '/account/answers', { tos_acceptance: { ip: '1.2.3.4' } })).toEqual(
        invalid('parameter_unknown', 'tos_acceptance'),
      )
    })

    it('that Stripe refuses is named, and Stripe’s sentence stays with us', async () => {
      const seller = await silent('US')
      const answers = { individual: { verification: { document: { front: 'file_nobody' } } } }
      const answer = await connect.call(seller, '/account/answers', { body: answers })
      expect(errorOf(answer)).toMatchObject({
        type: 'invalid_request_error',
        code: 'document_unknown',
        param: 'individual.verification.document.front',
        message: 'The document did not arrive. Upload it again.',
      })
      expect(answer.text).not.toContain('No such')
    })

    it('is lost by no failure of Stripe’s', async () => {
      const seller = await silent('US')
      for (const fault of [{ status: 500 }, { drop: 'before' }, { drop: 'after' }] as const) {
        await sandbox.fault({ path: '/v*/accounts/{account}', method: 'POST', count: 3, ...fault })
        const body = { business_profile: { name: `Novels ${JSON.stringify(fault).length}` } }
        const failed = await connect.call(seller, '/account/answers', { body })
        expect(failed.status).toBe(502)
        const { answers } = await say(connect, seller, '/account/answers', body)
        expect(answers.business_profile?.name).toBe(body.business_profile.name)
      }
    })
  })

  describe('a bank account', () => {
    it('is added once, however often its token comes', async () => {
      const seller = await silent()
      const body = { external_account: await bankToken('0001234') }
      await sandbox.fault({ path: '/v1/accounts/{account}/external_accounts', method: 'POST', count: 3, drop: 'after' })
      expect((await connect.call(seller, '/account/answers', { body })).status).toBe(502)
      for (const _again of [1, 2]) {
        const { external_accounts, provided } = await say(connect, seller, '/account/answers', body)
        expect(external_accounts.map(({ last4, default_for_currency }) => [last4, default_for_currency])).toEqual([
          ['1234', true],
        ])
        expect(provided).toContain('external_account')
      }
    })

    it('takes the place of the one before', async () => {
      const seller = await silent()
      await say(connect, seller, '/account/answers', { external_account: await bankToken('0001234') })
      const { external_accounts } = await say(connect, seller, '/account/answers', {
        external_account: await bankToken('1111116'),
      })
      expect(
        external_accounts.filter(({ default_for_currency }) => default_for_currency).map(({ last4 }) => last4),
      ).toEqual(['1116'])
    })

    it('that did not arrive is asked for again', async () => {
      expect(await refused(await silent(), '/account/answers', { external_account: 'btok_nobody' })).toEqual(
        invalid('token_unknown', 'external_account'),
      )
    })
  })

  describe('a person', () => {
    const hanako = { first_name_kanji: '花子', last_name_kanji: '山田', relationship: { director: true } }

    it.each([{ status: 500 }, { drop: 'before' }, { drop: 'after' }] as const)(
      'is there once when Stripe fails with %j and the operation is repeated',
      async (fault) => {
        const seller = await company()
        const operation = randomUUID()
        await sandbox.fault({ path: '/v*/accounts/{account}/persons', method: 'POST', count: 3, ...fault })
        expect((await name(seller, operation, hanako)).status).toBe(502)
        const { persons } = accountOf(await name(seller, operation, hanako))
        expect(persons.map(({ answers }) => answers.first_name_kanji)).toEqual(['花子'])
      },
    )

    it('is there once after a double click', async () => {
      const seller = await company()
      const operation = randomUUID()
      const answers = await Promise.all([1, 2, 3].map(() => name(seller, operation, hanako)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect((await say(connect, seller, '/onboarding')).persons).toHaveLength(1)
    })

    it('is corrected, not doubled, when the operation says something else', async () => {
      const seller = await company()
      const operation = randomUUID()
      const [first] = accountOf(await name(seller, operation, hanako)).persons
      const { persons } = accountOf(await name(seller, operation, { ...hanako, first_name_kanji: '華子' }))
      expect(persons.map(({ id, answers }) => [id, answers.first_name_kanji])).toEqual([[first?.id, '華子']])
    })

    it('can be named by the operation that was refused before', async () => {
      const seller = await company()
      const operation = randomUUID()
      const bad = { ...hanako, verification: { document: { front: 'file_nobody' } } }
      const refusal = await name(seller, operation, bad)
      expect([refusal.status, errorOf(refusal).code, errorOf(refusal).param]).toEqual([
        400,
        'document_unknown',
        'verification.document.front',
      ])
      const { persons } = accountOf(await name(seller, operation, hanako))
      expect(persons).toHaveLength(1)
    })

    it('is another one under another operation', async () => {
      const seller = await company()
      await name(seller, randomUUID(), hanako)
      expect(accountOf(await name(seller, randomUUID(), hanako)).persons).toHaveLength(2)
    })

    it('is asked for what is missing under an id, in names of version 1', async () => {
      const seller = await company()
      const { persons, status } = accountOf(
        await name(seller, randomUUID(), { ...hanako, relationship: { representative: true } }),
      )
      const [person] = persons
      const asked = status.requirements.filter((item) => item.person === person?.id).map((item) => item.name)
      expect(asked).toContain(`${person?.id}.first_name_kana`)
      expect(asked).toContain(`${person?.id}.dob.day`)
      expect(asked).toContain(`${person?.id}.address_kanji.town`)
    })

    it('has problems by names that are relative to the person', async () => {
      const seller = await company()
      const [person] = accountOf(await name(seller, randomUUID(), hanako)).persons
      for (const [answers, code, param] of [
        [{ last_name_kana: 'やまだ' }, 'kana_hiragana', 'last_name_kana'],
        [{ dob: { year: 1899, month: 1, day: 1 } }, 'date_too_early', 'dob'],
        [{ address_kana: { line1: '五' } }, 'kana_required', 'address_kana.line1'],
      ] as const)
        expect(await refused(seller, `/account/persons/${person?.id}`, { answers })).toEqual(invalid(code, param))
    })

    it('from abroad is judged by the rules of the country they live in', async () => {
      const seller = await company('US')
      const [person] = accountOf(
        await name(seller, randomUUID(), {
          first_name: 'Emma',
          address: { country: 'GB', postal_code: 'sw1a1aa', state: 'Surrey' },
        }),
      ).persons
      expect(person?.answers.address).toMatchObject({ country: 'GB', postal_code: 'SW1A 1AA', state: 'Surrey' })
      const changed = await say(connect, seller, `/account/persons/${person?.id}`, {
        answers: { address: { postal_code: 'ec1a1bb' }, id_number: 'QQ123456C' },
      })
      expect(changed.persons[0]?.answers.address).toMatchObject({ country: 'GB', postal_code: 'EC1A 1BB' })
      expect(changed.persons[0]?.provided).toContain('id_number')
      const answers = { address: { country: 'US', postal_code: 'ec1a1bb' } }
      expect(await refused(seller, `/account/persons/${person?.id}`, { answers })).toEqual(
        invalid('format', 'address.postal_code'),
      )
    })

    it('has a number even where version 2 has no type for it', async () => {
      const seller = await company('US')
      const [person] = accountOf(
        await name(seller, randomUUID(), { first_name: 'Lee', address: { country: 'KR' }, id_number: '8001011234567' }),
      ).persons
      expect(person?.provided).toContain('id_number')
    })

    it('is found on whatever page of the list', async () => {
      const seller = await company()
      const operation = randomUUID()
      const [first] = accountOf(await name(seller, operation, hanako)).persons
      for (let number = 0; number < 104; number++)
        await sandbox.stripe.accounts.createPerson(seller.account, { first_name: `Number ${number}` })
      const { persons } = accountOf(await name(seller, operation, hanako))
      expect([persons.length, persons.at(0), persons.at(-1)?.answers.first_name]).toEqual([105, first, 'Number 103'])
    })

    it('may be removed twice', async () => {
      const seller = await company()
      const [person] = accountOf(await name(seller, randomUUID(), hanako)).persons
      for (const _again of [1, 2]) {
        const answer = await connect.call(seller, `/account/persons/${person?.id}`, { method: 'DELETE' })
        expect(accountOf(answer).persons).toEqual([])
      }
    })

    it('who represents the business has to be replaced first', async () => {
      const seller = await company()
      const representative = { ...hanako, relationship: { representative: true } }
      const [person] = accountOf(await name(seller, randomUUID(), representative)).persons
      const answer = await connect.call(seller, `/account/persons/${person?.id}`, { method: 'DELETE' })
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'representative_required'])
    })

    it('of another account is nobody here', async () => {
      const mine = await company()
      const theirs = await company()
      const [person] = accountOf(await name(theirs, randomUUID(), hanako)).persons
      const path = `/account/persons/${person?.id}`
      expect(await refused(mine, path, { answers: { email: 'hanako@example.jp' } })).toEqual({
        status: 404,
        type: 'resource_missing_error',
        code: 'resource_missing',
        param: 'person',
      })
      const removal = await connect.call(mine, path, { method: 'DELETE' })
      expect(removal.text).not.toContain(person?.id)
      expect((await say(connect, theirs, '/onboarding')).persons).toEqual([person])
    })
  })

  describe('the terms', () => {
    const noted = async ({ account }: Seller) => (await sandbox.stripe.accounts.retrieve(account)).tos_acceptance

    it('are accepted from where and with what the server saw', async () => {
      const seller = await silent()
      const answer = await connect.call(seller, '/account/terms', {
        body: {},
        headers: { 'user-agent': 'Browser/1.0', 'x-forwarded-for': '203.0.113.9' },
      })
      expect(accountOf(answer).terms_accepted).toBe(true)
      expect(await noted(seller)).toMatchObject({ ip: '127.0.0.1', user_agent: 'Browser/1.0' })
      const { date } = (await noted(seller)) ?? {}
      expect(Math.abs((date ?? 0) - Date.now() / 1000)).toBeLessThan(60)
    })

    it('take nothing from the body', async () => {
      const seller = await silent()
      for (const field of ['ip', 'date', 'user_agent', 'tos_acceptance'])
        expect(await refused(seller, '/account/terms', { [field]: '203.0.113.9' })).toEqual(
          invalid('parameter_unknown', field),
        )
      expect((await noted(seller))?.date ?? null).toBeNull()
    })
  })

  describe('where Stripe asks for what is missing', () => {
    it('nothing is written from here', async () => {
      const { stripe } = sandbox
      const { id } =
        generation === 'v1'
          ? await stripe.accounts.create({ type: 'express', country: 'JP' })
          : await stripe.v2.core.accounts.create({
              dashboard: 'express',
              identity: { country: 'JP' },
              defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
              configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
            })
      const seller = sellerOf(id, generation)
      expect(await say(connect, seller, '/onboarding')).toMatchObject({
        requirement_collection: 'stripe',
        dashboard: 'express',
      })
      sandbox.takeRequests()
      const person = 'person_1'
      for (const [path, body] of [
        ['/account/answers', { business_type: 'individual' }],
        ['/account/persons', { operation: randomUUID(), answers: {} }],
        [`/account/persons/${person}`, { answers: {} }],
        ['/account/terms', {}],
      ] as const)
        expect(await refused(seller, path, body)).toEqual(invalid('stripe_collects'))
      const removal = await connect.call(seller, `/account/persons/${person}`, { method: 'DELETE' })
      expect(errorOf(removal).code).toBe('stripe_collects')
      expect(writes()).toEqual([])
    })
  })

  it('an alternative is offered in names of version 1, and is enough', async () => {
    const seller = await silent('US')
    const { status } = await say(connect, seller, '/account/answers', { business_type: 'individual' })
    expect(status.alternatives).toEqual([
      { instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] },
    ])
    const next = await say(connect, seller, '/account/answers', {
      business_profile: { product_description: 'Serial novels' },
    })
    expect(next.status.requirements.map((item) => item.name)).not.toContain('business_profile.url')
    expect(next.status.alternatives).toEqual([])
  })

  it('who may not manage onboarding sees nothing of it', async () => {
    const seller = await silent()
    for (const role of ['finance', 'support', 'viewer'] as const)
      expect((await connect.call({ ...seller, role }, '/onboarding')).status).toBe(403)
  })

  it('numbers and names reach neither the log nor an error', async () => {
    const seller = await company('US')
    const secrets = { id_number: '123456780', ssn_last_4: '6780' }
    const answers = { first_name: 'Genevieve', ...secrets, relationship: { owner: true } }
    await name(seller, randomUUID(), answers)
    await sandbox.fault({ path: '/v*/accounts/{account}/persons', method: 'POST', count: 3, status: 500 })
    const failed = await name(seller, randomUUID(), answers)
    const refusal = await connect.call(seller, '/account/answers', {
      body: { individual: { ...secrets, first_name: 'Genevieve', email: 'nobody' } },
    })
    expect([failed.status, refusal.status]).toEqual([502, 400])
    expect(connect.logged.length).toBeGreaterThan(0)
    const seen = JSON.stringify(connect.logged) + failed.text + refusal.text
    for (const secret of ['123456780', '6780', 'Genevieve']) expect(seen).not.toContain(secret)
  })
})

it('an account of version 2 that only receives transfers stays one', async () => {
  const { id } = await sandbox.stripe.v2.core.accounts.create({
    dashboard: 'none',
    identity: { country: 'US' },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  })
  const said = { mcc: '5815', name: 'Novels', support_email: 'help@example.com' }
  const { answers } = await say(connect, sellerOf(id, 'v2'), '/account/answers', { business_profile: said })
  expect(answers.business_profile).toEqual(said)
  const { applied_configurations } = await sandbox.stripe.v2.core.accounts.retrieve(id)
  expect(applied_configurations).toEqual(['recipient'])
})

it('the address that a trusted proxy names is noted with the terms', async () => {
  const behindProxy = await startTestConnect({
    stripe: sandbox.stripe,
    database,
    before: [
      (request, _response, next) => {
        request.app.set('trust proxy', 1)
        next()
      },
    ],
  })
  const seller = sellerOf(await createSilentAccount(sandbox.stripe, 'v1', 'JP'), 'v1')
  await behindProxy.call(seller, '/account/terms', { body: {}, headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect((await sandbox.stripe.accounts.retrieve(seller.account)).tos_acceptance?.ip).toBe('203.0.113.9')
  await behindProxy.close()
})
