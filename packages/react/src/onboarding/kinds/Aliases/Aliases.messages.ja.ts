import type { AliasFieldsMessages } from './Aliases.messages.js'

export const ja: AliasFieldsMessages = {
  question: '別名',
  hint: '旧姓、通称、ほかの綴り',
  no: 'ない',
  yes: 'ある',
  name: (position) => `別名${position}`,
  add: '別名を追加',
  remove: (name) => `${name}を削除`,
  choose: 'どちらかを選択してください',
  required: '別名を入力するか、「ない」を選択してください',
}
