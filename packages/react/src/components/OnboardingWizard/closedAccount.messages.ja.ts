import type { ClosedAccountMessages } from './closedAccount.messages.js'

export const ja: ClosedAccountMessages = {
  title: 'アカウントは閉鎖されました',
  text: (account) =>
    `アカウント ${account} では決済と入金ができません。再開もできません。ここで新しいアカウントを登録できます。`,
  contact: 'プラットフォームに問い合わせる',
}
