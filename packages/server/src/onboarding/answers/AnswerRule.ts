import type { FieldRule } from '@connect-kit/contract/fields'

/** How an answer is brought into one spelling before it is judged and sent, and what is wrong with it then. */
export interface AnswerRule {
  tidy?: (value: string) => string
  rule?: FieldRule
}

/** Nothing is known but how it is spelled: one space between words, none around. */
export const words: AnswerRule = { tidy: (value) => value.normalize('NFC').replace(/\s+/g, ' ').trim() }
