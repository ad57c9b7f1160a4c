import type { FieldProblem } from '@connect-kit/contract/fields'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { fieldProblemMessages } from './fieldProblem.messages.js'

/** The sentence for what a rule of a country found; undefined for what the form itself has words for. */
export function useProblemWords() {
  const m = useFieldMessages(fieldProblemMessages)
  const say = ({ code, values = {} }: FieldProblem): string | undefined => {
    const of = (name: string) => String(values[name] ?? '')
    switch (code) {
      case 'digits_count':
        return m.digitsCount(of('count'))
      case 'digits_between':
        return m.digitsBetween(of('min'), of('max'))
      case 'format':
        return m.format(of('example'))
      case 'checksum':
        return m.checksum
      case 'never_issued':
        return m.neverIssued
      case 'characters':
        return m.characters
      case 'leading_zero':
        return m.leadingZero
      case 'not_listed':
        return m.notListed
      case 'iban':
        return m.iban
      case 'iban_country':
        return m.ibanCountry(of('country'))
      case 'iban_length':
        return m.ibanLength(of('country'), of('count'))
      case 'latin_required':
      case 'name_without_letters':
        return m.latin
      default:
        return undefined
    }
  }
  return { say, example: m.example, latin: m.latin }
}
