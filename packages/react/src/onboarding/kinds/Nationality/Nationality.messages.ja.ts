import type { NationalityFieldMessages } from './Nationality.messages.js'

export const ja: NationalityFieldMessages = {
  nationality: '国籍',
  hint: '本人確認書類に記載された国籍',
}
