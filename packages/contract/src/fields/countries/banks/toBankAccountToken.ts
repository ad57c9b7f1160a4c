import type { BankFormat, BankValues } from './BankFormat.js'

/** Whose account it is. @public */
export interface BankAccountHolder {
  account_holder_name: string
  account_holder_type?: 'individual' | 'company'
}

/** What Stripe.js turns into a token: `stripe.createToken('bank_account', …)`. @public */
export interface BankAccountTokenData extends BankAccountHolder {
  country: string
  currency: string
  routing_number?: string
  account_number: string
}

/** Puts together what was typed; `currency` is the bank's own unless the account is paid in another. @public */
export function toBankAccountToken(
  format: BankFormat,
  country: string,
  values: BankValues & BankAccountHolder,
  currency = format.currency,
): BankAccountTokenData {
  const routing = format.routingNumber(values)
  return {
    country: format.bankCountry?.(values) || country,
    currency,
    ...(routing ? { routing_number: routing } : {}),
    account_number: format.accountNumber(values),
    account_holder_name: values.account_holder_name,
    ...(values.account_holder_type ? { account_holder_type: values.account_holder_type } : {}),
  }
}
