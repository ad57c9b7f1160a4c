import type { AccountState } from '../core/account.js'
import { accountFacts } from '../resources/accounts/facts.js'
import type { Localized } from './localized.js'

const titles: Record<string, Localized> = {
  business: { ja: '事業について', en: 'Your business' },
  company: { ja: '会社・団体の情報', en: 'Company details' },
  representative: { ja: '代表者', en: 'Representative' },
  individual: { ja: 'ご本人の情報', en: 'Your personal details' },
  owners: { ja: '実質的支配者（25% 以上の所有者）', en: 'Owners of 25% or more' },
  directors: { ja: '取締役', en: 'Directors' },
  executives: { ja: '役員', en: 'Executives' },
  external_account: { ja: '振込先の銀行口座', en: 'Bank account for payouts' },
  documents: { ja: '書類', en: 'Documents' },
  interventions: { ja: '追加の質問', en: 'Further questions' },
  terms: { ja: '利用規約', en: 'Terms of service' },
}

/** Where on the form a field stands: one section for the business, one for each person. */
export function sectionOf(path: string): string {
  const [group = ''] = path.split('.')
  if (group === 'tos_acceptance') return 'terms'
  if (group.startsWith('interv_')) return 'interventions'
  if (/^company\.(owners|directors|executives)_provided$/.test(path))
    return path.slice('company.'.length, -'_provided'.length)
  if (Object.hasOwn(titles, group) || group.startsWith('person_')) return group
  return 'business'
}

export function sectionTitle(account: AccountState, section: string): Localized {
  const person = accountFacts(account).people.get(section)?.said
  if (!person) return titles[section] ?? { ja: '関係者', en: 'Person' }
  const kanji = [person.last_name_kanji, person.first_name_kanji].filter(Boolean).join(' ')
  const latin = [person.first_name, person.last_name].filter(Boolean).join(' ')
  return { ja: kanji || latin || '関係者', en: latin || kanji || 'Person' }
}
