import type Stripe from 'stripe'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { checkoutTexts } from './texts.js'

/** How often a price is charged; nothing where it is charged once. */
export function everyText({ recurring }: Pick<Stripe.Price, 'recurring'>, locale: PageLocale): string {
  if (!recurring) return ''
  const { every } = checkoutTexts[locale]
  const spoken = Object.entries(every).find(([name]) => name === recurring.interval)?.[1] ?? every.month
  return spoken(recurring.interval_count)
}
