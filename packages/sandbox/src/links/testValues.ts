import type { AccountState } from '../core/account.js'
import { bankToken } from '../resources/externalAccounts/testTokens.js'
import type { OnboardingField } from './onboardingForm.js'

type Values = Readonly<Record<string, string>>

/** Values that test mode verifies at once, by the end of a field's path. */
const anywhere: Values = {
  business_type: 'individual',
  'business_profile.mcc': '5815',
  'business_profile.name': 'Hondana',
  'business_profile.url': 'https://accessible.stripe.com',
  'business_profile.product_description': 'Novels in monthly instalments',
  'business_profile.support_phone': '0000000000',
  'business_profile.specified_commercial_transactions_act_url': 'https://accessible.stripe.com',
  'settings.payments.statement_descriptor': 'HONDANA',
  'settings.card_payments.statement_descriptor_prefix': 'HONDANA',
  'company.name': 'Hondana Inc.',
  'company.tax_id': '000000000',
  registration_number: '000000000',
  first_name: 'Jenny',
  last_name: 'Rosen',
  full_name_aliases: 'Jen',
  dob: '1901-01-01',
  email: 'jenny@example.com',
  phone: '0000000000',
  id_number: '000000000',
  ssn_last_4: '0000',
  political_exposure: 'none',
  'address.line1': 'address_full_match',
  'relationship.title': 'CEO',
  'relationship.executive': 'true',
  'relationship.percent_ownership': '50',
  owners_provided: 'true',
  directors_provided: 'true',
  executives_provided: 'true',
  'verification.document': 'file_identity_document_success',
  'verification.additional_document': 'file_identity_document_success',
  files: 'file_relationship_document_success',
  tos_acceptance: 'true',
  form: 'We sell novels to readers, in monthly instalments.',
}

const japan: Values = {
  'business_profile.product_description': '月刊の連載小説',
  'company.name_kana': 'ホンダナ',
  'company.name_kanji': '株式会社本棚',
  phone: '+81312345678',
  first_name_kana: 'タロウ',
  last_name_kana: 'ヤマダ',
  first_name_kanji: '太郎',
  last_name_kanji: '山田',
  email: 'taro@example.com',
  'address_kana.postal_code': '1500001',
  'address_kana.state': 'トウキヨウト',
  'address_kana.city': 'シブヤク',
  'address_kana.town': 'ジングウマエ 3-',
  'address_kana.line1': '27-15',
  'address_kanji.postal_code': '1500001',
  'address_kanji.state': '東京都',
  'address_kanji.city': '渋谷区',
  'address_kanji.town': '神宮前　３丁目',
  'address_kanji.line1': '27-15',
  'relationship.title': '代表取締役',
  'external_account.account_holder_name': 'ヤマダ タロウ',
}

const places: Readonly<Record<string, [city: string, state: string, postalCode: string]>> = {
  US: ['San Francisco', 'CA', '94111'],
  GB: ['London', 'London', 'WC32 4AP'],
  DE: ['Berlin', 'BE', '10115'],
  FR: ['Paris', 'Paris', '75001'],
  SG: ['Singapore', 'Singapore', '048581'],
  AU: ['Sydney', 'NSW', '2000'],
  CA: ['Toronto', 'ON', 'M5A 1A1'],
  BR: ['São Paulo', 'SP', '01001-000'],
  MX: ['Ciudad de México', 'CMX', '06000'],
}

/** Answers that make verification succeed, for exactly the fields that are asked. */
export function testValues({ country }: AccountState, fields: readonly OnboardingField[]): Values {
  const [city = '', state = '', postal_code = ''] = places[country] ?? []
  const bank = bankToken(`btok_${country.toLowerCase()}`)
  const values: Values = {
    ...anywhere,
    ...(country === 'JP' ? japan : { 'external_account.account_holder_name': 'Jenny Rosen' }),
    'address.city': city,
    'address.state': state,
    'address.postal_code': postal_code,
    nationality: country,
    'external_account.account_number': bank?.account ?? '',
    'external_account.routing_number': bank?.routing ?? '',
  }
  return Object.fromEntries(
    fields.map(({ path, value, due }) => [
      path,
      value !== '' && (!due || path === 'business_type') ? value : valueFor(values, path),
    ]),
  )
}

function valueFor(values: Values, path: string): string {
  const keys = path.split('.')
  for (let from = 0; from < keys.length; from++) {
    const value = values[keys.slice(from).join('.')]
    if (value !== undefined) return value
  }
  return ''
}
