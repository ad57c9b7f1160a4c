import { expect, it } from 'vitest'
import { yubinPostalCodes } from './yubinPostalCodes.js'

it('names all the towns that share a code, in both scripts', async () => {
  expect(await yubinPostalCodes.find('0100101')).toMatchObject({
    town: { kanji: '天王', kana: 'テンノウ' },
    several_towns: true,
    towns: [
      { kanji: '天王追分', kana: 'テンノウオイワケ' },
      { kanji: '天王追分西', kana: 'テンノウオイワケニシ' },
      { kanji: '天王上北野', kana: 'テンノウカミキタノ' },
      { kanji: '天王長沼', kana: 'テンノウナガヌマ' },
    ],
  })
})

it.each(['4530002', '0010010', '0287911', '0200201'])(
  'names no towns where the table speaks of numbers: %s',
  async (code) => {
    const found = await yubinPostalCodes.find(code)
    expect(found?.towns).toEqual([])
    expect(found?.several_towns).toBe(false)
  },
)

it.each([
  ['1008111', 'チヨダク', 'チヨダ'],
  ['0608621', 'サッポロシチュウオウク', 'キタ１ジョウニシ'],
  ['0018555', 'サッポロシキタク', 'キタ１５ジョウニシ'],
  ['0140392', 'センボクシ', ''],
])('finds around a company’s own code how the place is read: %s', async (code, city, town) => {
  const found = await yubinPostalCodes.find(code)
  expect([found?.city.kana, found?.town.kana, found?.towns]).toEqual([city, town, []])
})

it('knows no town for a code that nobody has', async () => {
  expect(await yubinPostalCodes.find('9999999')).toBeUndefined()
})
