import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { products } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import { placeOf } from '../../tax/calculations/customerDetails.js'
import { type TaxedAt, taxOf } from '../../tax/calculations/taxOf.js'
import { taxRates } from '../../tax/objects.js'
import { taxSettingsOf } from '../../tax/settings/settingsRoutes.js'
import type { CustomerMembers } from '../billedTo.js'
import type { NewLine } from '../invoiceInput.js'
import type { TaxedLine } from './lineTaxes.js'

const goods = 'txcd_99999999'

/** Where the customer is taxed; undefined where nobody can tell. */
export function taxedAt(account: AccountState, customer: CustomerMembers): TaxedAt | undefined {
  const shipping = customer.customer_shipping?.address
  const address = shipping?.country ? shipping : customer.customer_address
  if (!address?.country) return undefined
  const exempt = customer.customer_tax_exempt
  return placeOf(account, {
    address,
    address_source: shipping?.country ? 'shipping' : 'billing',
    ip_address: null,
    tax_ids: (customer.customer_tax_ids ?? []).map(({ type, value }) => ({ type, value: value ?? '' })),
    taxability_override: exempt === 'exempt' ? 'customer_exempt' : exempt === 'reverse' ? 'reverse_charge' : 'none',
  })
}

/** The tax of one line as Stripe Tax works it out: by where the customer is, what it is, and how the price counts tax. */
export function automaticTaxes(
  account: AccountState,
  amount: number,
  { source, product, currency, at }: { source: NewLine; product: string | null; currency: string; at: TaxedAt },
): TaxedLine {
  const { defaults } = taxSettingsOf(account)
  const code = products(account).get(product ?? '')?.tax_code ?? defaults.tax_code ?? goods
  const taxCode = typeof code === 'string' ? code : code.id
  const behavior = behaviorOf(source, defaults.tax_behavior, currency)
  const tax = taxOf(account, { amount, behavior, taxCode }, at)
  const net = amount - (behavior === 'inclusive' ? tax.amount : 0)
  return {
    net,
    taxes: [
      {
        amount: tax.amount,
        tax_behavior: behavior,
        tax_rate_details: tax.tax_rate_details ? { tax_rate: rateId(tax, behavior) } : null,
        taxability_reason: tax.taxability_reason,
        taxable_amount: tax.taxable_amount,
        type: 'tax_rate_details',
      },
    ],
    rates: tax.tax_rate_details ? [rateOf(tax, behavior)] : [],
  }
}

/** The tax rates that automatic taxes refer to exist, but nobody can choose them. */
export function keepRates(account: AccountState, rates: readonly Stripe.TaxRate[], now: number): void {
  for (const rate of rates) {
    if (!taxRates(account).get(rate.id)) taxRates(account).insert({ ...rate, created: now })
  }
}

type Breakdown = ReturnType<typeof taxOf>
type Behavior = 'inclusive' | 'exclusive'

function behaviorOf({ price, taxBehavior }: NewLine, usual: string | null, currency: string): Behavior {
  const own = taxBehavior ?? price?.tax_behavior ?? 'unspecified'
  const said = own === 'unspecified' ? usual : own
  if (said === 'inclusive') return 'inclusive'
  // In North America prices are told without tax, elsewhere with it.
  if (said === 'inferred_by_currency') return currency === 'usd' || currency === 'cad' ? 'exclusive' : 'inclusive'
  return 'exclusive'
}

function rateOf(tax: Breakdown, behavior: Behavior): Stripe.TaxRate {
  const { jurisdiction, tax_rate_details: details } = tax
  return {
    id: rateId(tax, behavior),
    object: 'tax_rate',
    active: false,
    country: jurisdiction.country,
    created: 0,
    description: null,
    display_name: details?.display_name ?? '',
    effective_percentage: Number(details?.percentage_decimal ?? 0),
    flat_amount: null,
    inclusive: behavior === 'inclusive',
    jurisdiction: jurisdiction.display_name,
    jurisdiction_level: jurisdiction.level,
    livemode: false,
    metadata: {},
    percentage: Number(details?.percentage_decimal ?? 0),
    rate_type: 'percentage',
    state: jurisdiction.state,
    tax_type: details?.tax_type ?? null,
  }
}

/** The same tax is the same rate, in every account and on every run. */
function rateId({ jurisdiction, tax_rate_details: details }: Breakdown, behavior: Behavior): string {
  const { country, state } = jurisdiction
  const facts = [country, state, details?.tax_type, details?.percentage_decimal, behavior].join(' ')
  return `txr_${createHash('sha256').update(facts).digest('hex').slice(0, 24)}`
}
