'use client'

import { CountryNumber } from '../../countries/CountryNumber.js'
import { CountryRules } from '../../countries/CountryRules.js'
import { Replaceable } from '../../countries/Replaceable.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { registrationNumberFieldMessages } from './RegistrationNumber.messages.js'

/** A company's number in its register, where that is another than its tax number. */
export function RegistrationNumber({ group }: FieldGroupProps) {
  const m = useFieldMessages(registrationNumberFieldMessages)
  const name = fieldPath(group, 'registration_number')
  return (
    <CountryRules country={group.country}>
      {({ registrationNumber: of }) => {
        const label = of.label === 'acn' ? m.acn : m.registration
        return (
          <Replaceable name={name} label={label}>
            <CountryNumber name={name} of={of} label={label} />
          </Replaceable>
        )
      }}
    </CountryRules>
  )
}
