import type { ExpectedTimesMessages } from './expectedTimes.messages.js'

export const ja: ExpectedTimesMessages = {
  entry: '情報の入力',
  entryTime: '15〜20分',
  review: 'Stripe による確認',
  reviewTime: '数分〜7営業日',
  funds: '支払いの代金',
  fundsTime: '支払いの約7日後から利用可能',
  firstPayout: '初回の入金',
  firstPayoutTime: 'セキュリティ確認のため、さらに2〜3日',
}
