import type { PapersMessages } from './papers.messages.js'

export const ja: PapersMessages = {
  bank_account_ownership_verification: '銀行の明細書または小切手',
  bankHint: '名義と口座番号の下4桁が記載されている必要があります。',
  company_authorization: '会社を代表する権限の証明書（委任状など）',
  company_license: '営業許可証',
  company_memorandum_of_association: '定款',
  company_ministerial_decree: '設立を認める省令',
  company_registration_verification: '登記の証明書',
  company_tax_id_verification: '納税者番号の証明書',
  passport: 'パスポート（顔写真のページ）',
  proof_of_address: '事業所の住所の証明書',
  proof_of_business_presence: '事業の実在を示す書類',
  proof_of_registration: '登記簿の写し',
  proof_of_ultimate_beneficial_ownership: '実質的支配者の証明書',
  visa: 'ビザ',
  missing: 'この書類をアップロードしてください',
}
