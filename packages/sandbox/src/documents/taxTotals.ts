import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import { moneyText } from '../links/moneyText.js'
import { taxRates } from '../tax/objects.js'
import type { Fact } from './billingDocument.js'
import { billingTexts } from './billingTexts.js'

/** Each tax rate with what it is of: Japanese invoices must say so, and it helps everywhere. */
export function taxTotals(
  account: AccountState,
  taxes: readonly Stripe.Invoice.TotalTax[],
  currency: string,
  locale: PageLocale,
): Fact[] {
  const texts = billingTexts[locale]
  return taxes.map(({ amount, tax_behavior: behavior, tax_rate_details: details, taxable_amount: taxable }) => {
    const rate = taxRates(account).get(details?.tax_rate ?? '')
    const name = rate?.display_name ?? ''
    const percentage = rate?.effective_percentage ?? rate?.percentage ?? 0
    const net = moneyText(taxable ?? 0, currency, locale)
    const label =
      behavior === 'inclusive'
        ? texts.taxIncluded(name, percentage, net)
        : texts.taxOn(texts.tax(name, percentage), net)
    return { label, text: moneyText(amount, currency, locale) }
  })
}
