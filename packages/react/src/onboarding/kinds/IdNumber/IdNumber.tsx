'use client'

import { type NumberLabel, ssnLast4 } from '@connect-kit/contract/fields'
import { CountryNumber } from '../../countries/CountryNumber.js'
import { GivenNumber } from '../../countries/GivenNumber.js'
import { Replaceable } from '../../countries/Replaceable.js'
import { useHomeCountry } from '../../countries/useHomeCountry.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { idNumberFieldMessages } from './IdNumber.messages.js'

/** A person's number: the last four digits while Stripe is content with them, else the whole of it. */
export function IdNumber({ group }: FieldGroupProps) {
  const m = useFieldMessages(idNumberFieldMessages)
  const country = useHomeCountry(group)
  if (!group.names.includes('id_number')) {
    const name = fieldPath(group, 'ssn_last_4')
    return (
      <Replaceable name={name} label={m.ssnLast4}>
        <CountryNumber name={name} of={ssnLast4} label={m.ssnLast4} width={88} />
      </Replaceable>
    )
  }
  const labels: Partial<Record<NumberLabel, string>> = { ...m, rfc_curp: m.rfcOrCurp }
  return (
    <GivenNumber
      country={country}
      name={fieldPath(group, 'id_number')}
      of={({ idNumber }) => idNumber}
      words={(label) => ({ label: labels[label] ?? m.other, hint: label === 'ssn' ? m.ssnHint : undefined })}
    />
  )
}
