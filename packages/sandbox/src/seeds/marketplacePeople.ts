import type { Business, JapanesePerson } from './onboarded.js'

interface Partner {
  id: string
  business: Business
  person: JapanesePerson
  bank: { routing: string; number: string }
  bankName: string
}

interface Shop extends Partner {
  goods: readonly [[string, number], ...[string, number][]]
}

const mail = (name: string) => `${name}@example.com`

/** Who cooks and binds. */
export const shops: readonly [Shop, ...Shop[]] = [
  {
    id: 'acct_1Yamabuki',
    business: {
      name: '弁当 やまぶき',
      url: 'https://yamabuki.example.com',
      description: '日替わり弁当とおにぎりをつくっています。',
      mcc: '5812',
      statementDescriptor: 'YAMABUKI',
    },
    person: { email: mail('yui.yamada'), phone: '+81355500201', kanji: ['山吹', '結衣'], kana: ['ヤマブキ', 'ユイ'] },
    bank: { routing: '0005001', number: '0002001' },
    bankName: '三菱UFJ銀行',
    goods: [
      ['日替わり弁当', 980],
      ['鮭おにぎり弁当', 760],
      ['幕の内弁当 2人前', 2400],
    ],
  },
  {
    id: 'acct_1Nonno',
    business: {
      name: 'ピッツァ ノンノ',
      url: 'https://nonno.example.com',
      description: '薪窯で焼くピッツァの店です。',
      mcc: '5812',
      statementDescriptor: 'PIZZA NONNO',
    },
    person: { email: mail('ren.kuroda'), phone: '+81355500202', kanji: ['黒田', '蓮'], kana: ['クロダ', 'レン'] },
    bank: { routing: '0009001', number: '0002002' },
    bankName: '三井住友銀行',
    goods: [
      ['マルゲリータ', 1800],
      ['クアトロフォルマッジ', 2300],
      ['ピッツァ 3枚セット', 5600],
    ],
  },
  {
    id: 'acct_1Hanakago',
    business: {
      name: '花かご',
      url: 'https://hanakago.example.com',
      description: '季節の花束をお届けします。',
      mcc: '5992',
      statementDescriptor: 'HANAKAGO',
    },
    person: { email: mail('mei.shirai'), phone: '+81355500203', kanji: ['白井', '芽衣'], kana: ['シライ', 'メイ'] },
    bank: { routing: '0001001', number: '0002003' },
    bankName: 'みずほ銀行',
    goods: [
      ['季節の花束', 3800],
      ['小さなブーケ', 1900],
    ],
  },
]

/** Who brings it. */
export const couriers: readonly [Partner, ...Partner[]] = [
  {
    id: 'acct_1CourierKen',
    business: {
      name: '配達 けん',
      url: 'https://ken.example.com',
      description: '自転車で配達しています。',
      mcc: '4215',
      statementDescriptor: 'COURIER KEN',
    },
    person: { email: mail('ken.aoki'), phone: '+81355500211', kanji: ['青木', '健'], kana: ['アオキ', 'ケン'] },
    bank: { routing: '0033001', number: '0002011' },
    bankName: 'PayPay銀行',
  },
  {
    id: 'acct_1CourierMio',
    business: {
      name: '配達 みお',
      url: 'https://mio.example.com',
      description: '原付で配達しています。',
      mcc: '4215',
      statementDescriptor: 'COURIER MIO',
    },
    person: { email: mail('mio.hayase'), phone: '+81355500212', kanji: ['早瀬', '澪'], kana: ['ハヤセ', 'ミオ'] },
    bank: { routing: '0036001', number: '0002012' },
    bankName: '楽天銀行',
  },
]
