import type { EmbeddedComponentName } from '@connect-kit/contract'
import type { EmbeddedTag } from './embeddedProps.js'

type Underscored<Tag extends string> = Tag extends `${infer Word}-${infer Rest}` ? `${Word}_${Underscored<Rest>}` : Tag

/** Every generally available component of Connect.js, by its tag. The compiler refuses one too few and one too many. */
export const embeddedTags = [
  'account-management',
  'account-onboarding',
  'balance-report',
  'balances',
  'disputes-list',
  'documents',
  'financial-account',
  'financial-account-transactions',
  'instant-payouts-promotion',
  'issuing-card',
  'issuing-cards-list',
  'notification-banner',
  'payment-details',
  'payment-disputes',
  'payments',
  'payout-details',
  'payout-reconciliation-report',
  'payouts',
  'payouts-list',
  'tax-registrations',
  'tax-settings',
] as const satisfies readonly EmbeddedTag[]

/** The name of a component in an account session: `payouts-list` → `payouts_list`. */
export const componentOf = (tag: EmbeddedTag): Underscored<EmbeddedTag> =>
  tag.replaceAll('-', '_') as Underscored<EmbeddedTag>

type Missing =
  | Exclude<EmbeddedTag, (typeof embeddedTags)[number]>
  | Exclude<Underscored<EmbeddedTag>, EmbeddedComponentName>
const nothingIsMissing: Missing extends never ? true : Missing = true
void nothingIsMissing
