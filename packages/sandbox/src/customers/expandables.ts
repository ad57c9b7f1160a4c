import type { AccountState } from '../core/account.js'
import { collection } from '../core/account.js'
import type { Storable } from '../core/collection.js'
import { type Expandables, expandable, included, type Lookup } from '../core/expand.js'
import { paymentMethods } from '../money/objects.js'
import { subscriptions } from '../subscriptions/objects.js'
import { testClocks } from '../testClocks/objects.js'
import { creditBalancesOf } from './adjustBalance.js'
import { cashBalanceOf } from './cashBalance.js'
import { customerNamed } from './customerNamed.js'
import { customerSources, customers, taxIds } from './objects.js'
import { customerTax } from './taxLocation.js'

const customer: Lookup = ({ account }, id) => customerNamed(account, id)
const accountNamed: Lookup = ({ account }, id) =>
  id === account.id ? account.object : account.platform.accounts.get(id)?.object

/** Something that another part keeps under this name. */
const kept =
  (name: string): Lookup =>
  ({ account }, id) =>
    collection<Storable>(account, name).get(id)

const firstTen = <T>(page: { data: T[]; has_more: boolean } | undefined, url: string) => ({
  object: 'list' as const,
  data: page?.data ?? [],
  has_more: page?.has_more ?? false,
  url,
})

const sourcesOf = (account: AccountState, id: string) => {
  const page = customerSources(account).list({ where: { customer: id } })
  return firstTen(page && { ...page, data: page.data.map(({ source }) => source) }, `/v1/customers/${id}/sources`)
}

export const customerExpandables: Expandables[] = [
  expandable('customer', {
    cash_balance: included(({ account }, { id }) => cashBalanceOf(account, String(id))),
    default_source: ({ account }, id) => customerSources(account).get(id)?.source,
    // It is there already: named only for what lies inside.
    discount: () => undefined,
    invoice_credit_balance: included(({ account }, { id }) => creditBalancesOf(account, String(id))),
    'invoice_settings.default_payment_method': ({ account }, id) => paymentMethods(account).get(id),
    sources: included(({ account }, { id }) => sourcesOf(account, String(id))),
    subscriptions: included(({ account }, { id }) =>
      firstTen(
        subscriptions(account).list({
          where: { customer: String(id) },
          matches: ({ status }) => status !== 'canceled' && status !== 'incomplete_expired',
        }),
        `/v1/customers/${id}/subscriptions`,
      ),
    ),
    tax: included(({ account }, { id }) => {
      const found = customers(account).get(String(id))
      return found && customerTax(account, found)
    }),
    tax_ids: included(({ account }, { id }) =>
      firstTen(taxIds(account).list({ where: { customer: String(id) } }), `/v1/customers/${id}/tax_ids`),
    ),
    test_clock: ({ account }, id) => testClocks(account).get(id),
  }),
  expandable('customer_balance_transaction', {
    checkout_session: kept('checkout_sessions'),
    credit_note: kept('credit_notes'),
    customer,
    invoice: kept('invoices'),
  }),
  expandable('customer_session', { customer }),
  expandable('customer_cash_balance_transaction', { customer }),
  expandable('tax_id', { customer, 'owner.account': accountNamed, 'owner.customer': customer }),
  expandable('card', { customer }),
  expandable('bank_account', { customer }),
]
