'use client'

import { CountryNumber } from '../../countries/CountryNumber.js'
import { CountryRules } from '../../countries/CountryRules.js'
import { Replaceable } from '../../countries/Replaceable.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { vatIdFieldMessages } from './VatId.messages.js'

/** The number under which a company pays value added tax. */
export function VatId({ group }: FieldGroupProps) {
  const m = useFieldMessages(vatIdFieldMessages)
  const name = fieldPath(group, 'vat_id')
  return (
    <CountryRules country={group.country}>
      {({ vatId }) => (
        <Replaceable name={name} label={vatId.label === 'abn' ? m.abn : m.vatId}>
          <CountryNumber name={name} of={vatId} label={vatId.label === 'abn' ? m.abn : m.vatId} />
        </Replaceable>
      )}
    </CountryRules>
  )
}
