import type { AccountState } from '../../core/account.js'
import { accountFacts } from '../../resources/accounts/facts.js'
import { peopleAs } from '../../resources/accounts/partyOf.js'

/** The parts of `account-management`, by the names that `onSectionOpen` tells. */
export const managedSections = ['business_details', 'support_details', 'personal_details', 'external_account'] as const

export type ManagedSection = (typeof managedSections)[number]

/** What an account's people may change about it at any time, whether or not it is due. */
export function managedFields(account: AccountState): Record<ManagedSection, string[]> {
  const facts = accountFacts(account)
  const { business_type: type } = facts.supplied
  const isCompany = type !== undefined && type !== 'individual'
  const japanese = account.country === 'JP'
  const person = isCompany ? peopleAs(facts, 'representative')[0]?.id : 'individual'
  const company = japanese ? ['name_kanji', 'name_kana', 'name', 'phone'] : ['name', 'phone']
  return {
    business_details: [
      ...within('business_profile', ['name', 'mcc', 'product_description', 'url']),
      ...(isCompany ? within('company', [...company, ...address(japanese)]) : []),
    ],
    support_details: ['business_profile.support_phone', 'settings.payments.statement_descriptor'],
    personal_details: person ? within(person, [...names(japanese), 'email', 'phone', ...address(japanese)]) : [],
    external_account: within('external_account', ['routing_number', 'account_number', 'account_holder_name']).filter(
      (path) => !path.endsWith('routing_number') || !['DE', 'FR', 'MX'].includes(account.country),
    ),
  }
}

const within = (group: string, names: readonly string[]) => names.map((name) => `${group}.${name}`)

const names = (japanese: boolean) =>
  japanese ? ['last_name_kanji', 'first_name_kanji', 'last_name_kana', 'first_name_kana'] : ['first_name', 'last_name']

const address = (japanese: boolean) =>
  japanese
    ? ['address_kanji', 'address_kana'].flatMap((script) =>
        within(script, ['postal_code', 'state', 'city', 'town', 'line1']),
      )
    : within('address', ['line1', 'line2', 'city', 'state', 'postal_code'])
