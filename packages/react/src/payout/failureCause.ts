import type { PayoutFailureMessages } from './payoutFailure.messages.js'

/** The sentence for a `failure_code`. Stripe adds codes without notice: one that we do not know is "no reason". */
export function failureCause(code: string | null, causes: PayoutFailureMessages): string {
  return Object.entries(causes).find(([key]) => key === code)?.[1] ?? causes.other
}
