import { type Application, applications } from './answers.js'
import { inputMethod, type Readings } from './inputMethod.js'
import { expect, test } from './test.js'
import { comeToPayouts } from './walk.js'
import { Wizard } from './wizard.js'

const product_description = '連載小説を月額で読むサービス'

const readings: Readings = {
  [product_description]: ['れんさい', 'れんさいしょうせつを', 'れんさいしょうせつをげつがくでよむさーびす'],
  山田: ['や', 'やま', 'やまだ'],
  花子: ['は', 'はな', 'はなこ'],
  太郎: ['た', 'たろ', 'たろう'],
  株式会社本棚: ['かぶしき', 'かぶしきがいしゃ', 'かぶしきがいしゃほんだな'],
  Jenny: ['j', 'じぇ', 'じぇんに'],
  Rosen: ['r', 'ろ', 'ろせん'],
  Max: ['m', 'ま', 'まっくす'],
  'Novels LLC': ['n', 'のべ', 'のべるず'],
}

const hanako = {
  last_name_kanji: '山田',
  first_name_kanji: '花子',
  last_name_kana: 'ヤマダ',
  first_name_kana: 'ハナコ',
}
const jenny = { first_name: 'Jenny', last_name: 'Rosen' }

const walks = [
  {
    who: 'a Japanese individual',
    generation: 'v1',
    locale: 'ja',
    composed: [product_description, '山田', '花子'],
    said: { business_profile: { product_description }, individual: hanako },
    named: [],
  },
  {
    who: 'a Japanese company with directors',
    generation: 'v2',
    locale: 'ja',
    composed: [product_description, '株式会社本棚', '山田', '花子', '太郎'],
    said: { company: { name_kanji: '株式会社本棚', name_kana: 'カブシキガイシャホンダナ' } },
    named: [hanako, { ...hanako, first_name_kanji: '太郎', first_name_kana: 'タロウ' }],
  },
  {
    who: 'an American individual',
    generation: 'v2',
    locale: 'en',
    composed: ['Jenny', 'Rosen'],
    said: { individual: jenny },
    named: [],
  },
  {
    who: 'an American LLC with owners',
    generation: 'v1',
    locale: 'ja',
    composed: ['Novels LLC', 'Jenny', 'Rosen', 'Max'],
    said: { company: { name: 'Novels LLC' } },
    named: [jenny, { ...jenny, first_name: 'Max' }],
  },
] as const

for (const { who, generation, locale, composed, said, named } of walks) {
  const known: Application = applications[who]
  const answers = { ...known.answers, 'business_profile.product_description': product_description }
  test.describe(`${who} in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`comes to payouts with an input method, whose Enter sends nothing, ${generation}`, async ({
      seller,
      page,
    }) => {
      test.setTimeout(300_000)
      const one = await seller({ generation, locale, mode: 'api' })
      const hands = await inputMethod(page, readings)
      await comeToPayouts(new Wizard(page, locale, hands), one, { ...known, answers })
      expect(new Set(hands.composed)).toEqual(new Set<string>(composed))
      const account = await one.account()
      expect(account.answers).toMatchObject(said)
      for (const person of named) {
        expect(account.persons).toContainEqual(expect.objectContaining({ answers: expect.objectContaining(person) }))
      }
    })
  })
}
