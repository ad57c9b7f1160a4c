import type { AccountState } from '../core/account.js'
import { fieldLabels } from './fieldLabels.js'
import type { Localized } from './localized.js'
import type { OnboardingField } from './onboardingForm.js'

type Description = Omit<OnboardingField, 'path' | 'value' | 'due' | 'error'>

/** How a field is asked for: its control, its label, and what helps to fill it in. */
export function describeField(account: AccountState, path: string): Description {
  const type = typeOf(path)
  const options = optionsOf(account, path)
  const hint = hintOf(account, path)
  const autocomplete = autocompleteOf(path)
  return {
    type: options && type !== 'file' ? 'select' : type,
    label: labelOf(path),
    required: !/^(owners|directors|executives)\.|\.relationship\.executive$/.test(path),
    ...(options ? { options } : {}),
    ...(hint ? { hint } : {}),
    ...(autocomplete ? { autocomplete } : {}),
  }
}

function typeOf(path: string): OnboardingField['type'] {
  if (/^tos_acceptance$|_provided$|\.relationship\.executive$/.test(path)) return 'checkbox'
  if (/\.(additional_)?document$|\.files$/.test(path)) return 'file'
  if (path.endsWith('.dob')) return 'date'
  if (path.endsWith('email')) return 'email'
  if (path.endsWith('phone')) return 'tel'
  if (/(^|[._])url$/.test(path)) return 'url'
  return 'text'
}

/** The longest ending that has a label: `company.name` before `name`. */
function labelOf(path: string): Localized {
  const keys = path.startsWith('interv_') ? ['interv', ...path.split('.').slice(1, 2)] : path.split('.')
  for (let from = 0; from < keys.length; from++) {
    const label = fieldLabels[keys.slice(from).join('.')]
    if (label) return label
  }
  const words = (keys.at(-1) ?? path).replaceAll('_', ' ')
  const readable = words.charAt(0).toUpperCase() + words.slice(1)
  return { ja: readable, en: readable }
}

const businessTypes: Record<string, Localized> = {
  individual: { ja: '個人事業主', en: 'Individual' },
  company: { ja: '法人', en: 'Company' },
  non_profit: { ja: '非営利団体', en: 'Non-profit organization' },
  government_entity: { ja: '政府機関', en: 'Government entity' },
}

const categories: Record<string, Localized> = {
  '5815': { ja: 'デジタルコンテンツ（本・映像・音楽）', en: 'Digital goods: books, films, music' },
  '5942': { ja: '書店', en: 'Book stores' },
  '5812': { ja: '飲食店', en: 'Restaurants' },
  '7997': { ja: 'スポーツクラブ・ジム', en: 'Sports clubs and gyms' },
  '4215': { ja: '配送サービス', en: 'Courier services' },
  '5734': { ja: 'ソフトウェア', en: 'Computer software' },
  '7299': { ja: 'その他のサービス', en: 'Other services' },
}

const sampleDocuments: Record<string, Localized> = {
  file_identity_document_success: { ja: '見本：承認される書類', en: 'Sample: a document that is accepted' },
  file_identity_document_failure: { ja: '見本：拒否される書類', en: 'Sample: a document that is refused' },
}

const exposures: Record<string, Localized> = {
  none: { ja: '該当しない', en: 'No' },
  existing: { ja: '該当する', en: 'Yes' },
}

function optionsOf({ country }: AccountState, path: string): OnboardingField['options'] {
  const choices = (labels: Record<string, Localized>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  if (path === 'business_type') {
    return choices(businessTypes).filter(({ value }) => value !== 'government_entity' || country === 'US')
  }
  if (path === 'business_profile.mcc') return choices(categories)
  if (path.endsWith('.political_exposure')) return choices(exposures)
  if (/\.(additional_)?document$/.test(path)) return choices(sampleDocuments)
  return undefined
}

const japaneseHints: Record<string, Localized> = {
  'external_account.routing_number': {
    ja: '銀行コード4桁と支店コード3桁',
    en: 'Bank code (4 digits) and branch code (3 digits)',
  },
  'external_account.account_holder_name': { ja: '口座名義をカタカナで', en: 'In katakana, as the bank has it' },
  'company.tax_id': {
    ja: '法人番号（13桁）または会社法人等番号（12桁）',
    en: 'Corporate number (13 digits) or registry number (12 digits)',
  },
}

const hints: Record<string, Localized> = {
  dob: {
    ja: 'テスト環境で本人確認に通るのは 1901-01-01 と 1902-01-01 です。',
    en: 'Test mode verifies 1901-01-01 and 1902-01-01.',
  },
  'company.directors_provided': {
    ja: '取締役を全員登録したらチェックを入れます。',
    en: 'Tick this once every director is named.',
  },
  'company.owners_provided': {
    ja: '25% 以上を所有する人を全員登録したらチェックを入れます。',
    en: 'Tick this once everybody who owns 25% or more is named.',
  },
  'company.executives_provided': {
    ja: '役員を全員登録したらチェックを入れます。',
    en: 'Tick this once every executive is named.',
  },
}

function hintOf({ country }: AccountState, path: string): Localized | undefined {
  return (country === 'JP' ? japaneseHints[path] : undefined) ?? hints[path] ?? hints[path.split('.').at(-1) ?? '']
}

const autocompletes: Record<string, string> = {
  first_name: 'given-name',
  last_name: 'family-name',
  email: 'email',
  phone: 'tel',
  dob: 'bday',
  postal_code: 'postal-code',
  line1: 'address-line1',
  city: 'address-level2',
  state: 'address-level1',
}

function autocompleteOf(path: string): string | undefined {
  if (/^(owners|directors|executives|person_\w+)\./.test(path)) return undefined
  return autocompletes[path.split('.').at(-1) ?? '']
}
