import type { PageLocale } from '../../hosted/pageLocale.js'

const en = {
  title: 'Confirm that it is you',
  payment: (merchant: string) => `${merchant} asks for a payment of`,
  setup: (merchant: string) => `${merchant} wants to keep your card for later payments.`,
  card: (last4: string) => `Card ending in ${last4}`,
  explanation: 'A real bank would send you a code here. In the sandbox you choose what happens.',
  authenticate: 'Complete authentication',
  fail: 'Fail authentication',
  passed: 'Authentication complete',
  failed: 'Authentication failed',
  close: 'You can close this window and go back to the shop.',
  gone: 'Nothing left to confirm',
  goneWhy: 'This payment was answered, canceled or changed in the meantime.',
}

const ja: typeof en = {
  title: 'ご本人確認',
  payment: (merchant) => `${merchant} からのお支払いのご請求`,
  setup: (merchant) => `${merchant} が今後のお支払いのためにカードを登録します。`,
  card: (last4) => `末尾が ${last4} のカード`,
  explanation: '本番ではカード会社から確認コードが届きます。サンドボックスでは結果を選んでください。',
  authenticate: '認証を完了する',
  fail: '認証を失敗させる',
  passed: '認証が完了しました',
  failed: '認証に失敗しました',
  close: 'このウィンドウを閉じて、お店の画面に戻ってください。',
  gone: '確認する内容はありません',
  goneWhy: 'このお支払いは、すでに回答済みか、取り消しまたは変更されています。',
}

export const challengeMessages: Record<PageLocale, typeof en> = { en, ja }
