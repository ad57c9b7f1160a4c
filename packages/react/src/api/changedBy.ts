/** What a kind of event may have changed, by the name that stands in the query keys after the scope. */
const changes = {
  payout: ['payouts', 'payout', 'balance'],
  balance: ['balance'],
  balance_settings: ['balance'],
  charge: ['balance'],
  refund: ['balance'],
  account: ['session', 'balance', 'account_status', 'onboarding'],
  capability: ['account_status', 'onboarding'],
  person: ['account_status', 'onboarding'],
  money_operation: ['money_operations', 'money_operation', 'payouts', 'payout', 'balance'],
} satisfies Record<string, string[]>

/** The queries to ask anew after an event: `payout.paid` → payouts, payout, balance. */
export function changedBy(eventType: string): readonly string[] {
  const [kind = ''] = eventType.split('.')
  return kind in changes ? changes[kind as keyof typeof changes] : []
}
