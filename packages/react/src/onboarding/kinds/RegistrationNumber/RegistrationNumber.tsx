'use client'

import { GivenNumber } from '../../countries/GivenNumber.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { registrationNumberFieldMessages } from './RegistrationNumber.messages.js'

/** A company's number in its register, where that is another than its tax number. */
export function RegistrationNumber({ group }: FieldGroupProps) {
  const m = useFieldMessages(registrationNumberFieldMessages)
  return (
    <GivenNumber
      country={group.country}
      name={fieldPath(group, 'registration_number')}
      of={({ registrationNumber }) => registrationNumber}
      words={(label) => ({ label: label === 'acn' ? m.acn : m.registration })}
    />
  )
}
