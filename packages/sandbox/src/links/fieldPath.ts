import type { AccountState } from '../core/account.js'

/**
 * The field of the form that a requirement is met by: the parts of a date are one field, a bank account is several. Declarations
 * that all directors are named stand beside the fields of a first director.
 */
export function fieldPath(account: AccountState, requirement: string): string[] {
  if (requirement.startsWith('tos_acceptance.')) return ['tos_acceptance']
  if (requirement === 'external_account') {
    const { country } = account
    const numbers = ['external_account.account_number', 'external_account.account_holder_name']
    return ['DE', 'FR', 'MX'].includes(country) ? numbers : ['external_account.routing_number', ...numbers]
  }
  return [requirement.replace(/\.dob\.(day|month|year)$/, '.dob')]
}
