'use client'

import type { NumberLabel } from '@connect-kit/contract/fields'
import { CountryNumber } from '../../countries/CountryNumber.js'
import { CountryRules } from '../../countries/CountryRules.js'
import { Replaceable } from '../../countries/Replaceable.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { taxIdFieldMessages } from './TaxId.messages.js'

/** The number under which a company is known to the state. */
export function TaxId({ group }: FieldGroupProps) {
  const m = useFieldMessages(taxIdFieldMessages)
  const labels: Partial<Record<NumberLabel, string>> = m
  const name = fieldPath(group, 'tax_id')
  return (
    <CountryRules country={group.country}>
      {({ taxId }) => (
        <Replaceable name={name} label={labels[taxId.label] ?? m.tax_id}>
          <CountryNumber name={name} of={taxId} label={labels[taxId.label] ?? m.tax_id} />
        </Replaceable>
      )}
    </CountryRules>
  )
}
