import type { MccMessages } from './mcc.messages.js'

export const ja: MccMessages = {
  label: '業種',
  hint: '売上の中心となる業種',
  waiting: '一覧を読み込んでいます',
  none: '見つかりません。「書籍」などの言葉か、4桁のコードで検索してください。',
  failed: '一覧を読み込めませんでした',
  retry: '再読み込み',
  found: (count) => `${count}件の業種。言葉または4桁のコードで検索できます。`,
}
