'use client'

import { type NumberLabel, ssnLast4 } from '@connect-kit/contract/fields'
import { CountryNumber } from '../../countries/CountryNumber.js'
import { CountryRules } from '../../countries/CountryRules.js'
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
  const name = fieldPath(group, 'id_number')
  return (
    <CountryRules country={country}>
      {({ idNumber }) => (
        <Replaceable name={name} label={labels[idNumber.label] ?? m.other}>
          <CountryNumber
            name={name}
            of={idNumber}
            label={labels[idNumber.label] ?? m.other}
            hint={idNumber.label === 'ssn' ? m.ssnHint : undefined}
          />
        </Replaceable>
      )}
    </CountryRules>
  )
}
