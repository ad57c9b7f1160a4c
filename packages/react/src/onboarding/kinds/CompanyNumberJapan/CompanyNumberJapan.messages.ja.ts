import type { CompanyNumberJapanMessages } from './CompanyNumberJapan.messages.js'

export const ja: CompanyNumberJapanMessages = {
  label: '法人番号',
  hint: '13桁の法人番号、または12桁の会社法人等番号',
  sent: (digits) => `先頭1桁を除く12桁を送信します：${digits}`,
  corporate_number_digits: '13桁または12桁で入力してください',
  checksum: '先頭の数字がほかの桁と合いません。番号を確認してください',
}
