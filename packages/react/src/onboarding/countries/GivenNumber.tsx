import type { CountryFields, NumberField } from '@connect-kit/contract/fields'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { CountryNumber, type CountryNumberProps } from './CountryNumber.js'
import { CountryRules } from './CountryRules.js'
import { givenMessages } from './given.messages.js'
import { Replaceable } from './Replaceable.js'

export interface GivenNumberProps extends Pick<CountryNumberProps, 'name'> {
  country: string
  /** Which of the country's numbers. */
  of: (fields: CountryFields) => NumberField
  /** What it is called and how it is explained. */
  words: (label: NumberField['label']) => Pick<CountryNumberProps, 'label' | 'hint'>
}

/** A number that Stripe keeps to itself once it was given. */
export function GivenNumber({ country, name, of, words }: GivenNumberProps) {
  useFieldMessages(givenMessages)
  return (
    <CountryRules country={country}>
      {(fields) => {
        const number = of(fields)
        const { label, hint } = words(number.label)
        return (
          <Replaceable name={name} label={label}>
            <CountryNumber name={name} of={number} label={label} hint={hint} />
          </Replaceable>
        )
      }}
    </CountryRules>
  )
}
