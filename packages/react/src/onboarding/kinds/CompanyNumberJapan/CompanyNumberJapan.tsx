'use client'

import {
  checkCorporateNumber,
  type FieldProblem,
  isTestNumber,
  tidyCorporateNumber,
  toCompanyRegistrationNumber,
} from '@connect-kit/contract/fields'
import { useState } from 'react'
import control from '../../../ui/control.module.css'
import { Field } from '../../../ui/Field.js'
import text from '../../../ui/text.module.css'
import { Replaceable } from '../../countries/Replaceable.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { companyNumberJapanMessages } from './CompanyNumberJapan.messages.js'

/** The number of a company, with its check digit or without: what is sent are the twelve digits of the register. */
export function CompanyNumberJapan({ group }: FieldGroupProps) {
  const m = useFieldMessages(companyNumberJapanMessages)
  const name = fieldPath(group, 'tax_id')
  return (
    <Replaceable name={name} label={m.label}>
      <NumberField name={name} />
    </Replaceable>
  )
}

/** Stripe’s numbers for tests have nine digits in every country. */
const rule = (digits: string) => (isTestNumber(digits) ? null : checkCorporateNumber(digits))

function NumberField({ name }: { name: string }) {
  const m = useFieldMessages(companyNumberJapanMessages)
  const [typed, setTyped] = useState('')
  const say = ({ code }: FieldProblem) =>
    code === 'checksum' || code === 'corporate_number_digits' ? m[code] : undefined
  const field = useFormField({ name, label: m.label, rule, say })
  if (field.isHidden) return null

  const kept = (value: string) => toCompanyRegistrationNumber(value) ?? tidyCorporateNumber(value)
  // What stands in the form may have come from elsewhere since.
  const shown = kept(typed) === field.value ? typed : field.value
  const isShortened = tidyCorporateNumber(shown).length === 13 && field.value.length === 12
  return (
    <Field label={m.label} hint={field.isLocked ? field.m.locked : m.hint} error={field.error}>
      {(described) => (
        <>
          <input
            {...described}
            ref={field.ref}
            className={control.control}
            style={{ inlineSize: 220 }}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            name={field.name}
            readOnly={field.isLocked}
            value={shown}
            onChange={({ target }) => {
              setTyped(target.value)
              field.change(kept(target.value))
            }}
            onBlur={() => {
              setTyped(tidyCorporateNumber(shown))
              field.settle()
            }}
          />
          <p className={text.small} role="status">
            {isShortened && m.sent(field.value)}
          </p>
        </>
      )}
    </Field>
  )
}
