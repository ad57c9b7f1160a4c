import type { GenderFieldMessages } from './Gender.messages.js'

export const ja: GenderFieldMessages = {
  gender: '性別',
  hint: '本人確認書類に記載された性別',
  female: '女性',
  male: '男性',
  choose: '選択してください',
}
