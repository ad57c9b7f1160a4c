import type { NoAccountMessages } from './noAccount.messages.js'

export const ja: NoAccountMessages = {
  title: '連結アカウントがまだありません',
  text: '支払いの受け付けと入金に使うアカウントを登録すると、ここに表示されます。',
  start: 'アカウント登録を始める',
}
