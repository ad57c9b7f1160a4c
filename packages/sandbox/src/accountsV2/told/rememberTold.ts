import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { accountFacts } from '../../resources/accounts/facts.js'
import { merged } from '../../resources/accounts/merged.js'
import { requestedCapabilities } from '../applied.js'
import { type Configuration, factsV2, rememberPerson } from '../factsV2.js'
import { kept } from './defined.js'
import { personFactsTold } from './personFactsTold.js'

type Params = Stripe.V2.Core.AccountUpdateParams
type ConfigurationTold = NonNullable<Params['configuration']>
type TaxTold = NonNullable<NonNullable<ConfigurationTold['customer']>['automatic_indirect_tax']>

/** Keeps what version 1 has no place for. */
export function rememberTold(sandbox: Sandbox, account: AccountState, told: Params): void {
  const facts = factsV2(account)
  const { configuration, contact_phone, defaults, identity } = told
  if (contact_phone !== undefined) facts.contactPhone = contact_phone || undefined
  if (defaults?.locales) facts.locales = defaults.locales
  if (defaults?.payout_methods) facts.payoutMethods = defaults.payout_methods
  const numbers = identity?.business_details?.id_numbers
  // What was told before is not forgotten: version 1 keeps each number, whichever was told last.
  if (numbers) facts.businessIdNumbers = [...new Set([...facts.businessIdNumbers, ...numbers.map(({ type }) => type)])]
  const { individualId } = accountFacts(account)
  if (identity?.individual && individualId) {
    rememberPerson(account, individualId, { ...personFactsTold(identity.individual), updated: sandbox.clock.now() })
  }
  if (!configuration) return
  for (const name of ['customer', 'merchant', 'recipient'] as const) apply(account, name, configuration[name])
  if (facts.applied.includes('customer')) rememberCustomer(sandbox, account, configuration.customer)
  const konbini = configuration.merchant?.konbini_payments
  if (konbini) facts.konbini = kept(merged(facts.konbini ?? {}, konbini))
  rememberPayoutWays(account, configuration.recipient)
}

/** Whatever is named is put on; `applied: false` takes it off again, and gives its capabilities up. */
function apply(account: AccountState, name: Configuration, told: { applied?: boolean } | undefined): void {
  if (!told) return
  const facts = factsV2(account)
  facts.applied = facts.applied.filter((applied) => applied !== name)
  if (told.applied !== false) facts.applied.push(name)
  else {
    for (const asked of requestedCapabilities(account)) {
      if (asked.configuration === name) accountFacts(account).requested.delete(asked.name)
    }
  }
}

function rememberCustomer(sandbox: Sandbox, account: AccountState, told: ConfigurationTold['customer']): void {
  const facts = factsV2(account)
  const { applied, capabilities, automatic_indirect_tax: tax, ...plain } = told ?? {}
  const { validate_location: _, ...toldOfTax }: TaxTold = tax ?? {}
  const next = kept(merged(facts.customer, { ...plain, ...(tax ? { automatic_indirect_tax: toldOfTax } : {}) }))
  const invoice = { prefix: sandbox.ids.token(8).toUpperCase(), next_sequence: 1, custom_fields: [] }
  facts.customer = { ...next, billing: { ...next.billing, invoice: { ...invoice, ...next.billing?.invoice } } }
  const tracked = capabilities?.automatic_indirect_tax?.requested
  if (tracked !== undefined) facts.automaticTax = tracked
}

/** `cards` and the ways to bank accounts, which only version 2 knows. */
function rememberPayoutWays(account: AccountState, told: ConfigurationTold['recipient']): void {
  const facts = factsV2(account)
  const { bank_accounts = {}, cards } = told?.capabilities ?? {}
  const asked: [string, { requested?: boolean } | undefined][] = [
    ...Object.entries(bank_accounts).map(([way, wish]): [string, { requested?: boolean }] => [
      `bank_accounts.${way}`,
      wish,
    ]),
    ['cards', cards],
  ]
  for (const [way, wish] of asked) {
    if (wish?.requested === undefined) continue
    facts.payoutWays = facts.payoutWays.filter((known) => known !== way)
    if (wish.requested) facts.payoutWays.push(way)
  }
}
