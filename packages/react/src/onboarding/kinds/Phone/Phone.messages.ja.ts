import type { PhoneFieldMessages } from './Phone.messages.js'

export const ja: PhoneFieldMessages = {
  phone: '電話番号',
  company: '会社の電話番号',
  hint: '本人確認の連絡にのみ使用します。',
  incomplete: '電話番号を最後まで入力してください。海外の番号は + と国番号から始めてください。',
}
