'use client'

import { CountryField } from '../../countries/CountryField.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { nationalityFieldMessages } from './Nationality.messages.js'

/** Whose citizen somebody is. */
export function Nationality({ group }: FieldGroupProps) {
  const m = useFieldMessages(nationalityFieldMessages)
  return <CountryField name={fieldPath(group, 'nationality')} label={m.nationality} hint={m.hint} />
}
