import type { GivenMessages } from './given.messages.js'

export const ja: GivenMessages = {
  given: '入力済み',
  replace: '入力し直す',
  keep: '入力済みのものを使う',
  hidden: '入力した番号は表示されません。',
}
