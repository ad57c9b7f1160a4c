import type Stripe from 'stripe'
import { exactly, rounded } from '../../catalog/decimalAmounts.js'
import type { AccountState } from '../../core/account.js'
import { registeredIn } from '../registrations/registeredIn.js'
import { standardRate } from '../standardRates.js'
import { categoryOf } from '../taxCodes.js'

type Breakdown = Stripe.Tax.CalculationLineItem.TaxBreakdown

export interface Taxed {
  /** What the tax is worked out from: an inclusive amount holds its own tax. */
  amount: number
  behavior: 'inclusive' | 'exclusive'
  taxCode: string
}

export interface TaxedAt {
  country: string
  state: string | null
  override: string
  /** Businesses elsewhere in the European Union account for the tax themselves. */
  reverseCharge: boolean
}

/** The tax on one amount at one place, and why. */
export function taxOf(account: AccountState, { amount, behavior, taxCode }: Taxed, at: TaxedAt): Breakdown {
  const category = categoryOf(taxCode)
  const rate = category === 'none' ? undefined : standardRate(at.country, at.state, category)
  const reason = reasonFor(account, { nontaxable: category === 'none', at, rate })
  const collected = rate !== undefined && (reason === 'standard_rated' || reason === 'reduced_rated')
  const percentage = collected ? rate.percentage : 0
  const tax = behavior === 'inclusive' ? withinAmount(amount, percentage) : onAmount(amount, percentage)
  return {
    amount: tax,
    jurisdiction: {
      country: at.country,
      display_name: nameOf(at),
      level: at.country === 'US' && at.state ? 'state' : 'country',
      state: at.country === 'US' ? at.state : null,
    },
    sourcing: 'destination',
    tax_rate_details: collected
      ? { display_name: names[rate.taxType], percentage_decimal: String(rate.percentage), tax_type: rate.taxType }
      : null,
    taxability_reason: reason,
    taxable_amount: collected ? amount - (behavior === 'inclusive' ? tax : 0) : 0,
  }
}

function reasonFor(
  account: AccountState,
  { at, nontaxable, rate }: { at: TaxedAt; nontaxable: boolean; rate: ReturnType<typeof standardRate> },
): Breakdown['taxability_reason'] {
  if (at.override === 'customer_exempt') return 'customer_exempt'
  if (!registeredIn(account, at.country, at.state)) return rate ? 'not_collecting' : 'not_supported'
  if (at.override === 'reverse_charge' || at.reverseCharge) return 'reverse_charge'
  if (nontaxable) return 'product_exempt'
  if (!rate) return 'not_subject_to_tax'
  if (rate.percentage === 0) return 'zero_rated'
  return rate.reduced ? 'reduced_rated' : 'standard_rated'
}

const names = { vat: 'VAT', gst: 'GST', jct: 'JCT', sales_tax: 'Sales Tax', hst: 'HST', qst: 'QST' }

const nameOf = ({ country, state }: TaxedAt): string => {
  if (country === 'US' && state) return state
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country
}

const onAmount = (amount: number, percentage: number): number => rounded((BigInt(amount) * exactly(percentage)) / 100n)

/** 10% of a gross 1,100 is 100. */
function withinAmount(amount: number, percentage: number): number {
  const share = exactly(percentage)
  return rounded((BigInt(amount) * share * exactly(1)) / (exactly(100) + share))
}
