import type { SupportMessages } from './support.messages.js'

export const ja: SupportMessages = {
  title: 'カスタマーサポートの連絡先',
  email: 'メールアドレス',
  phone: '電話番号',
  phoneHint: '領収書などで購入者に表示されます。',
  url: 'サポートページの URL',
  badPhone: '電話番号を7〜15桁の数字で入力してください',
}
