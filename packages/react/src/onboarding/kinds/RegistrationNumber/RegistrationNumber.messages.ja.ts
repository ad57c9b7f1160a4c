import type { RegistrationNumberFieldMessages } from './RegistrationNumber.messages.js'

export const ja: RegistrationNumberFieldMessages = {
  registration: '登録番号',
  acn: 'オーストラリア会社番号（ACN）',
}
