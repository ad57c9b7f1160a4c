import type { EmailFieldMessages } from './Email.messages.js'

export const ja: EmailFieldMessages = {
  email: 'メールアドレス',
  hint: 'アカウントについて Stripe から連絡が届きます。',
}
