import type { FieldProblem } from '@connect-kit/contract/fields'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { type JapaneseTextMessages, japaneseTextMessages } from './japaneseText.messages.js'

/** The sentence for what the rules of Japanese writing find; undefined for other codes. */
export function useJapaneseText(): (problem: FieldProblem) => string | undefined {
  const m: Partial<Record<string, string>> & JapaneseTextMessages = useFieldMessages(japaneseTextMessages)
  return ({ code }) => m[code]
}
