import { type JapanesePostalAddress, japanesePostalAddress } from '../schemas/japan.js'

/** 150-0001, 神宮前 in Tokyo: a town with chome. @public */
export const aPostalAddress = (over: Partial<JapanesePostalAddress> = {}): JapanesePostalAddress =>
  japanesePostalAddress.parse({
    object: 'japanese_postal_address',
    postal_code: '1500001',
    state: { kanji: '東京都', kana: 'トウキョウト' },
    city: { kanji: '渋谷区', kana: 'シブヤク' },
    town: { kanji: '神宮前', kana: 'ジングウマエ' },
    has_chome: true,
    several_towns: false,
    towns: [],
    ...over,
  })
