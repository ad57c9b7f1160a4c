/** What a kind of event may have changed, by the name that stands in the query keys after the scope. */
const changes = {
  payout: ['payouts', 'payout', 'balance'],
  balance: ['balance'],
  balance_settings: ['balance'],
  charge: ['balance'],
  refund: ['balance'],
  account: ['session', 'balance', 'account_status', 'onboarding'],
  account_person: ['account_status', 'onboarding'],
  capability: ['account_status', 'onboarding'],
  person: ['account_status', 'onboarding'],
  money_operation: ['money_operations', 'money_operation', 'payouts', 'payout', 'balance'],
} satisfies Record<string, string[]>

/**
 * The queries to ask anew after an event: `payout.paid` → payouts, payout, balance. Thin events say the same with a prefix:
 * `v1.payout.paid`, `v2.core.account[requirements].updated`.
 */
export function changedBy(eventType: string): readonly string[] {
  const kind = /^(?:v1\.|v2\.core\.)?(\w+)/.exec(eventType)?.[1] ?? ''
  return Object.hasOwn(changes, kind) ? changes[kind as keyof typeof changes] : []
}
