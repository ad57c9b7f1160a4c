import type { WebsiteErrorMessages } from './websiteError.messages.js'

export const ja: WebsiteErrorMessages = {
  denied: 'この URL は使えません。事業のウェブサイトの URL を入力してください。',
  format: 'https://example.com のように、URL 全体を入力してください。',
  presence: 'ウェブサイトがあるようです。説明ではなく URL を入力してください。',
  mismatch: 'ウェブサイトに載っている事業者が、このアカウントと一致しません。どちらかを修正してください。',
  inaccessible: 'ウェブサイトを開けません。どこからでも表示できるようにしてください。',
  geoblocked: '国によってウェブサイトを開けません。Stripe から表示できるようにしてください。',
  password: 'ウェブサイトにパスワードがかかっています。公開するか、パスワードを伝えてください。',
  empty: 'ウェブサイトにまだ内容がありません。',
  underConstruction: 'ウェブサイトが準備中のままです。',
  incomplete: 'ウェブサイトに足りない情報があります。販売内容、価格、問い合わせ先を載せてください。',
  siteLacks: (what) => `ウェブサイトに${what}が載っていません。`,
  cancellation: '解約の方法',
  contact: '問い合わせ先',
  legal: '法的な制限',
  refund: '返金の方法',
  returns: '返品の方法',
  conditions: '利用規約',
}
