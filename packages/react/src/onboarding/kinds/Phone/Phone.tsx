'use client'

import { useHomeCountry } from '../../countries/useHomeCountry.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { phoneFieldMessages } from './Phone.messages.js'
import { PhoneField } from './PhoneField.js'

/** The telephone of a person or a company. */
export function Phone({ group }: FieldGroupProps) {
  const m = useFieldMessages(phoneFieldMessages)
  const country = useHomeCountry(group)
  const isCompany = group.party === 'company' || group.party === 'business'
  return (
    <PhoneField
      name={fieldPath(group, 'phone')}
      label={isCompany ? m.company : m.phone}
      hint={isCompany ? undefined : m.hint}
      country={country}
    />
  )
}
