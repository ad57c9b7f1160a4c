import { invalidRequest } from '../../core/errors.js'
import { frozen } from '../../core/frozen.js'

const cardOnly: string[] = frozen(['card'])

/** The kinds of payment method that an intent can be paid with: what the sandbox has, less what the request rules out. */
export function allowedTypes(
  allowed: readonly string[] | null | undefined,
  excluded: readonly string[] | null | undefined,
  payer: { customerAccount: string | null },
  method?: { type: string } | null,
): string[] {
  const asksBalance = method?.type === 'stripe_balance' || allowed?.includes('stripe_balance')
  const offered = payer.customerAccount !== null && asksBalance ? ['card', 'stripe_balance'] : cardOnly
  if (!allowed?.length && !excluded?.length) return offered
  const left = offered.filter(
    (type) => (!allowed?.length || allowed.includes(type)) && !(excluded ?? []).includes(type),
  )
  if (left.length > 0) return left
  throw invalidRequest(
    'No valid payment method types for this intent. Please ensure that you have activated payment methods compatible with your chosen options in your dashboard (https://dashboard.stripe.com/settings/payment_methods).',
    { param: allowed?.length ? 'allowed_payment_method_types' : 'excluded_payment_method_types' },
  )
}
