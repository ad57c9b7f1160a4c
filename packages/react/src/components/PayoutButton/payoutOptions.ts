import type { Balance, ExternalAccount, Payout } from '@connect-kit/contract'

/** One way to pay out a currency: how much, and to where. */
export interface PayoutOption {
  method: Payout['method']
  max: number
  /** Never empty; the account's own choice first. */
  destinations: [ExternalAccount, ...ExternalAccount[]]
}

/** A bank account that sent money back gets none until it is replaced. */
const takesMoney = ({ status }: ExternalAccount) => status !== 'errored' && status !== 'verification_failed'

/** How a currency can be paid out now, the usual way first. Empty where it cannot. */
export function payoutOptions(balance: Balance, currency: string): PayoutOption[] {
  const own = balance.currencies.find((one) => one.currency === currency)
  if (!own || !balance.payouts_enabled) return []
  const accounts = balance.external_accounts
    .filter((account) => takesMoney(account) && (account.currency ?? currency) === currency)
    .sort((a, b) => Number(b.default_for_currency) - Number(a.default_for_currency))
  const option = (method: Payout['method'], max: number, destinations: ExternalAccount[]): PayoutOption[] => {
    const [first, ...others] = destinations
    return first && max > 0 ? [{ method, max, destinations: [first, ...others] }] : []
  }
  const instant = accounts.filter((account) => account.instant)
  return [
    ...option('standard', own.available, accounts),
    ...option('instant', own.instant_available?.amount ?? 0, instant),
  ]
}

/** Whether there is money to pay out, even where no account can take it: then the dialog says so. */
export function hasMoneyToPayOut(balance: Balance, currency: string): boolean {
  const own = balance.currencies.find((one) => one.currency === currency)
  if (!own || !balance.payouts_enabled) return false
  return own.available > 0 || (own.instant_available?.amount ?? 0) > 0
}
