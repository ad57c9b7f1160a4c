import type { EmbeddedModeMessages } from './embeddedMode.messages.js'

export const ja: EmbeddedModeMessages = {
  lead: 'この画面にある Stripe のフォームで情報を入力します。',
  begin: '続ける',
  working: '準備しています…',
  failed: 'アカウントを準備できませんでした',
  resume: 'フォームをもう一度開く',
  hosted: 'Stripe の画面で続ける',
  stands: '現在のアカウントの状態です。',
  leave: '後で続ける',
  done: '完了',
}
