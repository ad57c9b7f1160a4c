import type { NameFieldsMessages } from './Name.messages.js'

export const ja: NameFieldsMessages = {
  first: '名（ローマ字）',
  last: '姓（ローマ字）',
  hint: '本人確認書類の表記どおりに入力してください',
}
