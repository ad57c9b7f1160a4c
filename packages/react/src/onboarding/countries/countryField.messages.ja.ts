import type { CountryFieldMessages } from './countryField.messages.js'

export const ja: CountryFieldMessages = {
  waiting: '検索中…',
  none: '該当する国がありません。国名か2文字の国コードで検索できます。',
  failed: '国の一覧を読み込めませんでした',
  retry: '再読み込み',
  found: (count, hasMore) => (hasMore ? `先頭の${count}件を表示` : `${count}件`),
}
