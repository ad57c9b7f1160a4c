import type { TaxIdFieldMessages } from './TaxId.messages.js'

export const ja: TaxIdFieldMessages = {
  ein: '雇用者識別番号（EIN）',
  crn: '会社登録番号（CRN）',
  de_register: '商業登記番号または税番号',
  siren: 'SIREN または SIRET',
  uen: '企業登録番号（UEN）',
  abn: 'オーストラリア事業番号（ABN）',
  ca_bn: '事業番号（BN）',
  cnpj: 'CNPJ（法人納税者番号）',
  rfc: 'RFC（納税者番号）',
  tax_id: '納税者番号',
}
