import type { PayoutFailureMessages } from './payoutFailure.messages.js'

type Words = PayoutFailureMessages
type Sentences = { [Key in keyof Words as Words[Key] extends string ? Key : never]: string }

/** The sentence for a `failure_code`. Stripe adds codes without notice: one that we do not know is "no reason". */
export function failureCause(code: string | null, words: Sentences): string {
  return Object.entries(words).find(([key]) => key === code)?.[1] ?? words.other
}
