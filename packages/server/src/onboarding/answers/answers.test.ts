import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { invalid, onboardingHost } from '../../testing/onboardingHost.js'
import { type Seller, say, sellerOf } from '../../testing/seller.js'
import { errorOf } from '../../testing/testConnect.js'

const host = onboardingHost()

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  const name = (seller: Seller, operation: string, answers: object) =>
    host.connect.call(seller, '/account/persons', { body: { operation, answers } })

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
      const seller = await host.silent(generation)
      host.sandbox.takeRequests()
      expect(await host.refused(seller, '/account/answers', answers)).toEqual(invalid(code, param))
      expect(host.writes()).toEqual([])
    })

    it('is brought into the spelling that Stripe takes', async () => {
      const { answers } = await say(host.connect, await host.silent(generation), '/account/answers', {
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
      const seller = await host.silent(generation, 'US')
      const said = {
        business_profile: { name: 'Novels', support_email: 'help@example.com' },
        individual: { address: { line1: '1 Main St', line2: 'Floor 2' } },
      }
      await say(host.connect, seller, '/account/answers', { business_type: 'individual', ...said })
      const { answers } = await say(host.connect, seller, '/account/answers', {
        business_profile: { support_email: '' },
        individual: { address: { line2: '' } },
      })
      expect(answers.business_profile).toEqual({ name: 'Novels' })
      expect(answers.individual?.address).toMatchObject({ line1: '1 Main St' })
      expect(answers.individual?.address).not.toHaveProperty('line2')
    })

    it('is kept even where it is the first word about somebody', async () => {
      const seller = await host.silent(generation, 'SG')
      await say(host.connect, seller, '/account/answers', { business_type: 'individual' })
      const { answers } = await say(host.connect, seller, '/account/answers', { individual: { nationality: 'SG' } })
      expect(answers.individual).toEqual({ nationality: 'SG' })
      expect(await host.refused(seller, '/account/answers', { individual: { nationality: 'XX' } })).toEqual(
        invalid('not_listed', 'individual.nationality'),
      )
    })

    it('that says nothing changes nothing', async () => {
      const seller = await host.silent(generation)
      host.sandbox.takeRequests()
      await say(host.connect, seller, '/account/answers', {})
      expect(host.writes()).toEqual([])
    })

    it('that an open form does not know is refused by its name', async () => {
      expect(
        await host.refused(await host.silent(generation), '/account/answers', { tos_acceptance: { ip: '1.2.3.4' } }),
      ).toEqual(invalid('parameter_unknown', 'tos_acceptance'))
    })

    it('that Stripe refuses is named, and Stripe’s sentence stays with us', async () => {
      const seller = await host.silent(generation, 'US')
      const answers = { individual: { verification: { document: { front: 'file_nobody' } } } }
      const answer = await host.connect.call(seller, '/account/answers', { body: answers })
      expect(errorOf(answer)).toMatchObject({
        type: 'invalid_request_error',
        code: 'document_unknown',
        param: 'individual.verification.document.front',
        message: 'The document did not arrive. Upload it again.',
      })
      expect(answer.text).not.toContain('No such')
    })

    it('is lost by no failure of Stripe’s', async () => {
      const seller = await host.silent(generation, 'US')
      for (const fault of [{ status: 500 }, { drop: 'before' }, { drop: 'after' }] as const) {
        await host.sandbox.fault({ path: '/v*/accounts/{account}', method: 'POST', count: 3, ...fault })
        const body = { business_profile: { name: `Novels ${JSON.stringify(fault).length}` } }
        const failed = await host.connect.call(seller, '/account/answers', { body })
        expect(failed.status).toBe(502)
        const { answers } = await say(host.connect, seller, '/account/answers', body)
        expect(answers.business_profile?.name).toBe(body.business_profile.name)
      }
    })
  })

  describe('where Stripe asks for what is missing', () => {
    it('nothing is written from here', async () => {
      const { stripe } = host.sandbox
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
      expect(await say(host.connect, seller, '/onboarding')).toMatchObject({
        requirement_collection: 'stripe',
        dashboard: 'express',
      })
      host.sandbox.takeRequests()
      const person = 'person_1'
      for (const [path, body] of [
        ['/account/answers', { business_type: 'individual' }],
        ['/account/persons', { operation: randomUUID(), answers: {} }],
        [`/account/persons/${person}`, { answers: {} }],
        ['/account/terms', {}],
      ] as const)
        expect(await host.refused(seller, path, body)).toEqual(invalid('stripe_collects'))
      const removal = await host.connect.call(seller, `/account/persons/${person}`, { method: 'DELETE' })
      expect(errorOf(removal).code).toBe('stripe_collects')
      expect(host.writes()).toEqual([])
    })
  })

  it('an alternative is offered in names of version 1, and is enough', async () => {
    const seller = await host.silent(generation, 'US')
    const { status } = await say(host.connect, seller, '/account/answers', { business_type: 'individual' })
    expect(status.alternatives).toEqual([
      { instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] },
    ])
    const next = await say(host.connect, seller, '/account/answers', {
      business_profile: { product_description: 'Serial novels' },
    })
    expect(next.status.requirements.map((item) => item.name)).not.toContain('business_profile.url')
    expect(next.status.alternatives).toEqual([])
  })

  it('who may not manage onboarding sees nothing of it', async () => {
    const seller = await host.silent(generation)
    for (const role of ['finance', 'support', 'viewer'] as const)
      expect((await host.connect.call({ ...seller, role }, '/onboarding')).status).toBe(403)
  })

  it('numbers and names reach neither the log nor an error', async () => {
    const seller = await host.company(generation, 'US')
    const secrets = { id_number: '123456780', ssn_last_4: '6780' }
    const answers = { first_name: 'Genevieve', ...secrets, relationship: { owner: true } }
    await name(seller, randomUUID(), answers)
    await host.sandbox.fault({ path: '/v*/accounts/{account}/persons', method: 'POST', count: 3, status: 500 })
    const failed = await name(seller, randomUUID(), answers)
    const refusal = await host.connect.call(seller, '/account/answers', {
      body: { individual: { ...secrets, first_name: 'Genevieve', email: 'nobody' } },
    })
    expect([failed.status, refusal.status]).toEqual([502, 400])
    expect(host.connect.logged.length).toBeGreaterThan(0)
    const seen = JSON.stringify(host.connect.logged) + failed.text + refusal.text
    for (const secret of ['123456780', '6780', 'Genevieve']) expect(seen).not.toContain(secret)
  })
})

it('an account of version 2 that only receives transfers stays one', async () => {
  const { id } = await host.sandbox.stripe.v2.core.accounts.create({
    dashboard: 'none',
    identity: { country: 'US' },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  })
  const said = { mcc: '5815', name: 'Novels', support_email: 'help@example.com' }
  const { answers } = await say(host.connect, sellerOf(id, 'v2'), '/account/answers', { business_profile: said })
  expect(answers.business_profile).toEqual(said)
  const { applied_configurations } = await host.sandbox.stripe.v2.core.accounts.retrieve(id)
  expect(applied_configurations).toEqual(['recipient'])
})
