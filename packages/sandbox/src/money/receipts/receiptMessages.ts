import type { PageLocale } from '../../hosted/pageLocale.js'

const en = {
  title: (merchant: string) => `Receipt from ${merchant}`,
  paid: 'Amount paid',
  date: 'Date paid',
  method: 'Payment method',
  card: (brand: string, last4: string) => `${brand} ending in ${last4}`,
  balance: 'Stripe balance',
  description: 'Description',
  statement: 'On your statement',
  number: 'Payment',
  refunded: 'Refunded',
  questions: (contact: string) => `Questions? Contact ${contact}.`,
  gone: 'There is no such receipt',
}

const ja: typeof en = {
  title: (merchant) => `${merchant} からの領収書`,
  paid: 'お支払い金額',
  date: 'お支払い日',
  method: 'お支払い方法',
  card: (brand, last4) => `${brand}（末尾 ${last4}）`,
  balance: 'Stripe 残高',
  description: '内容',
  statement: '明細書の表記',
  number: '支払い番号',
  refunded: '返金額',
  questions: (contact) => `お問い合わせ先：${contact}`,
  gone: 'この領収書はありません',
}

export const receiptMessages: Record<PageLocale, typeof en> = { en, ja }
