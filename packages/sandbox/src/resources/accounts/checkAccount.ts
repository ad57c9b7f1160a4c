import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { checkParty } from './checkParty.js'

type Said = Pick<
  Stripe.AccountUpdateParams,
  'business_profile' | 'business_type' | 'company' | 'individual' | 'settings'
>

/** Refuses what no account could be true of, in Stripe's words. Whether it is true is for verification to find out. */
export function checkAccount(account: AccountState, said: Said, now: number): void {
  const { business_profile, company, individual, settings } = said
  checkUrl(business_profile?.url, 'business_profile[url]')
  checkUrl(business_profile?.support_url, 'business_profile[support_url]')
  if (business_profile?.mcc && !/^\d{4}$/.test(business_profile.mcc)) {
    throw invalidRequest(`Invalid mcc: ${business_profile.mcc}`, { param: 'business_profile[mcc]' })
  }
  if (individual) checkParty(account, individual, now, 'individual')
  if (company) {
    checkParty(account, company, now, 'company')
    checkTaxId(account.country, company.tax_id)
  }
  checkDescriptor(settings?.payments?.statement_descriptor, 'settings[payments][statement_descriptor]')
}

function checkUrl(url: string | null | undefined, param: string): void {
  if (!url) return
  const whole = /^[a-z]+:/i.test(url) ? url : `https://${url}`
  if (URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol) && new URL(whole).hostname.includes('.')) return
  throw invalidRequest('Not a valid URL', { code: 'url_invalid', param })
}

const taxIds: Readonly<Record<string, RegExp>> = {
  // The number of the register or of the tax office, or one of test mode.
  JP: /^(\d{9}|\d{12}|\d{13})$/,
  US: /^\d{2}-?\d{7}$/,
}

function checkTaxId(country: string, taxId: string | undefined): void {
  if (!taxId || taxIds[country]?.test(taxId) !== false) return
  throw invalidRequest(`Invalid ${country} tax ID number: ${taxId}`, {
    code: 'tax_id_invalid',
    param: 'company[tax_id]',
  })
}

function checkDescriptor(descriptor: string | undefined, param: string): void {
  if (!descriptor) return
  if (descriptor.length < 5 || descriptor.length > 22) {
    throw invalidRequest('The statement descriptor must be between 5 and 22 characters.', { param })
  }
  if (!/[a-z]/i.test(descriptor) || /[<>\\'"*]/.test(descriptor)) {
    throw invalidRequest(
      'The statement descriptor must contain at least one letter, and none of the characters < > \\ \' " *.',
      { param },
    )
  }
}
