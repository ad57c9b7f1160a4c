import type { UrlMessages } from './url.messages.js'

export const ja: UrlMessages = {
  label: 'ウェブサイト',
  hint: '販売内容が分かるサイト、ショップ、または SNS のページ',
}
