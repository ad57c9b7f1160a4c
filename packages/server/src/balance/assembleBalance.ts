import type { Balance, CurrencyBalance, ExternalAccount, Payout } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { toExternalAccount } from '../payouts/toExternalAccount.js'
import { toPayoutSchedule } from './toPayoutSchedule.js'

/** What the balance is assembled from, read at one moment. */
export interface BalanceSources {
  balance: Stripe.Balance
  account: Stripe.Account
  /** `pending` and `in_transit`. */
  openPayouts: Payout[]
  /** The newest ones. */
  transactions: Pick<Stripe.ApiList<Stripe.BalanceTransaction>, 'data' | 'has_more'>
  failedPayouts: Payout[]
}

/** Where the money is and when it moves, in every currency the account has ever held. Amounts of two currencies never meet. */
export function assembleBalance(sources: BalanceSources): Balance {
  const { account, failedPayouts } = sources
  const { payouts } = account.settings ?? {}
  const externalAccounts = listExternalAccounts(account)
  return {
    object: 'balance',
    currencies: currenciesOf(sources).map((currency) => currencyBalance(currency, sources)),
    payout_schedule: toPayoutSchedule(payouts?.schedule),
    payouts_enabled: account.payouts_enabled,
    debit_negative_balances: payouts?.debit_negative_balances ?? false,
    external_accounts: externalAccounts,
    failed_payout: failedPayouts.find((payout) => isErrored(externalAccounts, payout.destination?.id)) ?? null,
  }
}

/** Stripe shows them to the platform only where the platform may manage them. */
export function listExternalAccounts(account: Stripe.Account): ExternalAccount[] {
  return (account.external_accounts?.data ?? []).flatMap((external) => toExternalAccount(external) ?? [])
}

const isErrored = (accounts: ExternalAccount[], id: string | undefined) =>
  accounts.some((account) => account.id === id && account.status === 'errored')

function currenciesOf({ balance, account, openPayouts }: BalanceSources): string[] {
  const own = account.default_currency ?? balance.available[0]?.currency ?? 'usd'
  const held = [...balance.available, ...balance.pending, ...(balance.connect_reserved ?? []), ...openPayouts]
  const others = new Set(held.map(({ currency }) => currency))
  others.delete(own)
  return [own, ...[...others].sort()]
}

function currencyBalance(currency: string, sources: BalanceSources): CurrencyBalance {
  const { balance } = sources
  const inCurrency = <Item extends { currency: string }>(items: Item[] | undefined) =>
    (items ?? []).filter((item) => item.currency === currency)
  const total = (items: { currency: string; amount: number }[] | undefined) =>
    inCurrency(items).reduce((sum, { amount }) => sum + amount, 0)

  // A negative payout is Stripe collecting a debt from the bank: it is no money on its way to the seller.
  const open = inCurrency(sources.openPayouts).filter(({ amount }) => amount > 0)
  const pending = pendingSpan(sources.transactions, currency)
  const arrival = span(open.map(({ arrival_date }) => arrival_date))
  const [instant] = inCurrency(balance.instant_available)
  return {
    currency,
    available: total(balance.available),
    pending: total(balance.pending),
    pending_available_from: pending.first,
    pending_available_until: pending.last,
    instant_available: instant ? { amount: instant.amount, net: instant.net_available?.[0]?.amount ?? null } : null,
    in_transit: total(open),
    in_transit_arrival_from: arrival.first,
    in_transit_arrival_until: arrival.last,
    connect_reserved: total(balance.connect_reserved),
  }
}

/** Transactions come newest first: what is not on the page is older, and settles sooner. */
export function pendingSpan({ data, has_more }: BalanceSources['transactions'], currency: string) {
  const settling = data.filter(
    ({ status, type, currency: its }) => its === currency && status === 'pending' && !type.startsWith('payout'),
  )
  const { first, last } = span(settling.map(({ available_on }) => available_on))
  const mayBeMore = has_more && data.at(-1)?.status === 'pending'
  return { first: mayBeMore ? null : first, last }
}

function span(moments: number[]): { first: number | null; last: number | null } {
  if (moments.length === 0) return { first: null, last: null }
  return { first: Math.min(...moments), last: Math.max(...moments) }
}
