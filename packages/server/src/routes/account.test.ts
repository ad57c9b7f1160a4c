import { accountStatus } from '@connect-kit/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import { onEveryDatabase } from '../testing/databases.js'
import { createJapaneseSeller } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

onEveryDatabase('the account', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let owner: Identity
  let newcomer: Identity
  beforeAll(async () => {
    sandbox = await startTestSandbox()
    connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database })
    owner = { subject: 'u1', role: 'owner', account: (await createJapaneseSeller(sandbox.stripe)).id }
    const fresh = await sandbox.stripe.accounts.create({
      type: 'custom',
      country: 'JP',
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    })
    newcomer = { subject: 'u2', role: 'viewer', account: fresh.id }
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  describe('its status', () => {
    it('is complete once Stripe asks for nothing more', async () => {
      const { body } = await connect.call(owner, '/account/status')
      expect(accountStatus.parse(body)).toMatchObject({ stage: 'complete', acts: null, next: 'none', requirements: [] })
    })

    it('says of a fresh account what is missing and whose turn it is', async () => {
      const { status, body } = await connect.call(newcomer, '/account/status')
      expect(status).toBe(200)
      const read = accountStatus.parse(body)
      expect(read).toMatchObject({
        account: newcomer.account,
        stage: 'restricted',
        reason: 'requirements.past_due',
        charges: 'disabled',
        payouts: 'disabled',
        acts: 'account',
        next: 'provide_information',
      })
      expect(read.requirements.map(({ name }) => name)).toContain('representative.first_name_kana')
    })
  })

  describe('a Japanese bank', () => {
    it.each([
      ['みずほ', '0001'],
      ['ミズホ銀行', '0001'],
      ['ﾐｽﾞﾎ', '0001'],
      ['mizuho', '0001'],
      ['0009', '0009'],
      ['ゆうちょ', '9900'],
    ])('is found by %s', async (query, code) => {
      const { body } = await connect.call(owner, `/japan/banks?query=${encodeURIComponent(query)}`)
      expect(body).toMatchObject({ object: 'list', data: expect.arrayContaining([expect.objectContaining({ code })]) })
    })

    it('comes in pages that say whether there are more', async () => {
      const { body } = await connect.call(owner, '/japan/banks?query=&limit=3')
      expect(body).toMatchObject({ data: [{ code: '0001' }, { code: '0005' }, { code: '0009' }], has_more: true })
    })

    it('has branches that carry the routing number Stripe takes', async () => {
      const { body } = await connect.call(owner, '/japan/banks/0001/branches?query=001')
      expect(body).toEqual({
        object: 'list',
        data: [{ code: '001', name: '東京営業部', kana: 'トウキヨウ', routing_number: '0001001' }],
        has_more: false,
      })
    })

    it('that does not exist is a 404 that names the field', async () => {
      const answer = await connect.call(owner, '/japan/banks/9999/branches?query=', {
        headers: { 'accept-language': 'ja' },
      })
      expect(answer.status).toBe(404)
      expect(errorOf(answer)).toMatchObject({
        type: 'resource_missing_error',
        code: 'bank_unknown',
        param: 'bank',
        message: 'この金融機関コードは見つかりません。コードか名前で検索し直してください。',
      })
    })
  })

  describe('a Japanese postal code', () => {
    it('stands for a town in both scripts', async () => {
      const { body } = await connect.call(owner, '/japan/postal_codes/1500001')
      expect(body).toEqual({
        object: 'japanese_postal_address',
        postal_code: '1500001',
        state: { kanji: '東京都', kana: 'トウキョウト' },
        city: { kanji: '渋谷区', kana: 'シブヤク' },
        town: { kanji: '神宮前', kana: 'ジングウマエ' },
        has_chome: true,
        several_towns: false,
        towns: [],
      })
    })

    it.each([
      ['1000000', '千代田区', '', ''],
      ['6028368', '京都市上京区', '北町', 'キタマチ'],
      ['4520961', '清須市', '春日明河原', 'ハルヒアケガワラ'],
      ['1008111', '千代田区', '千代田', 'チヨダ'],
    ])('%s says nothing that is not an address', async (code, city, town, kana) => {
      const { body } = await connect.call(owner, `/japan/postal_codes/${code}`)
      expect(body).toMatchObject({ city: { kanji: city }, town: { kanji: town, kana } })
    })

    it.each([
      ['9999999', 404, 'postal_code_unknown'],
      ['150-001', 400, 'parameter_invalid'],
    ])('%s is refused with the field', async (code, status, problem) => {
      const answer = await connect.call(owner, `/japan/postal_codes/${code}`)
      expect([answer.status, errorOf(answer).code, errorOf(answer).param]).toEqual([status, problem, 'postal_code'])
    })
  })

  it('a host’s own directories are asked instead of the tables', async () => {
    const asked: string[] = []
    const other = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      japan: {
        postalCodes: {
          find: async (code) => {
            asked.push(code)
            return undefined
          },
        },
      },
    })
    const answer = await other.call(owner, '/japan/postal_codes/1500001')
    expect([answer.status, asked]).toEqual([404, ['1500001']])
    await other.close()
  })
})
