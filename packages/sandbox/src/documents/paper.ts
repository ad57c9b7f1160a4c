import type { Context } from 'hono'
import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { type PageLocale, pageLocale } from '../hosted/pageLocale.js'

/** A PDF that a program fetches speaks the seller's language. */
export const pdfLocale = (c: Context, account: AccountState): PageLocale =>
  c.req.query('locale') || c.req.header('Accept-Language') ? pageLocale(c) : account.country === 'JP' ? 'ja' : 'en'

/** As the invoice says, else what lies in the printers of the seller's country. */
export function pageSizeOf(account: AccountState, rendering: Stripe.Invoice.Rendering | null): 'a4' | 'letter' {
  const size = rendering?.pdf?.page_size
  if (size === 'a4') return 'a4'
  if (size === 'letter') return 'letter'
  return account.country === 'US' || account.country === 'CA' ? 'letter' : 'a4'
}
