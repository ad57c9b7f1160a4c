import type { FieldProblem } from '@connect-kit/contract/fields'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useJapaneseText } from '../../kana/useJapaneseText.js'
import { addressJapanMessages } from './AddressJapan.messages.js'

const own = ['prefecture_unknown', 'address_characters', 'postal_code_town_mismatch', 'chome_required'] as const

/** The sentence for what is wrong with a part of an address. */
export function useAddressWords(): (problem: FieldProblem) => string | undefined {
  const m = useFieldMessages(addressJapanMessages)
  const say = useJapaneseText()
  return (problem) => {
    const { code } = problem
    if (code === 'digits_count' || code === 'postal_code_invalid') return m.sevenDigits
    const known = own.find((name) => name === code)
    return known ? m[known] : say(problem)
  }
}
