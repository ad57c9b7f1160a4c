'use client'

import { GivenNumber } from '../../countries/GivenNumber.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { vatIdFieldMessages } from './VatId.messages.js'

/** The number under which a company pays value added tax. */
export function VatId({ group }: FieldGroupProps) {
  const m = useFieldMessages(vatIdFieldMessages)
  return (
    <GivenNumber
      country={group.country}
      name={fieldPath(group, 'vat_id')}
      of={({ vatId }) => vatId}
      words={(label) => ({ label: label === 'abn' ? m.abn : m.vatId })}
    />
  )
}
