'use client'

import type { NumberLabel } from '@connect-kit/contract/fields'
import { GivenNumber } from '../../countries/GivenNumber.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { taxIdFieldMessages } from './TaxId.messages.js'

/** The number under which a company is known to the state. */
export function TaxId({ group }: FieldGroupProps) {
  const m = useFieldMessages(taxIdFieldMessages)
  const labels: Partial<Record<NumberLabel, string>> = m
  return (
    <GivenNumber
      country={group.country}
      name={fieldPath(group, 'tax_id')}
      of={({ taxId }) => taxId}
      words={(label) => ({ label: labels[label] ?? m.tax_id })}
    />
  )
}
