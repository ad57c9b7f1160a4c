import type { BalanceSummaryMessages } from './BalanceSummary.messages.js'

export const ja: BalanceSummaryMessages = {
  title: '残高',
  titleIn: (code) => `残高（${code}）`,
  manual: '手動で入金',
  daily: '毎日自動入金',
  weekly: (days) => `毎週${days}に自動入金`,
  monthly: (days) => `毎月${days}に自動入金`,
  editSchedule: 'スケジュールを編集',
  available: '利用可能',
  pending: '保留中',
  connect_reserved: '留保中',
  in_transit: '着金待ち',
  availableOn: (range) => `${range}に利用可能`,
  availableBy: (day) => `${day}までに利用可能`,
  arrivesOn: (range) => `${range}に着金予定`,
  reservedFor: '連結アカウントのマイナス残高に備えた留保',
  instant: (amount, net) => `${amount} まで即時入金できます（手数料差引後 ${net}）`,
  instantGross: (amount) => `${amount} まで即時入金できます（手数料がかかります）`,
  covered:
    '返金または即時入金の額が、確定済みの売上を上回りました。保留中の売上が確定すると解消します。それまで入金は行われません。',
  owedDebited: (total) =>
    `利用可能と保留中の合計は ${total} です。今後の売上から充当し、不足分は Stripe が銀行口座から引き落とします。残高がプラスになるまで入金は行われません。`,
  owed: (total) =>
    `利用可能と保留中の合計は ${total} です。今後の売上から充当します。残高がプラスになるまで入金は行われません。`,
  disabled: '入金は停止中です',
  disabledText: '銀行口座に入金するには、Stripe への情報の提出が必要です。それまで残高はここに保管されます。',
  review: 'アカウントを確認',
  loadFailed: '残高を読み込めませんでした',
}
