import { checkPhone, type FieldProblem, tidyPhone } from '@connect-kit/contract/fields'
import { type ReactNode, useEffect, useState } from 'react'
import control from '../../../ui/control.module.css'
import { Field } from '../../../ui/Field.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { phoneFieldMessages } from './Phone.messages.js'

export interface PhoneFieldProps {
  /** The full path in the form: what is kept there is E.164. */
  name: string
  label: string
  hint?: ReactNode
  /** Numbers without a country's code are of this country. */
  country: string
  optional?: boolean
}

type PhoneNumbers = typeof import('./phoneNumbers.js')

/** The table of all countries' numbers, fetched when a telephone number is first asked for. */
function usePhoneNumbers(): PhoneNumbers | undefined {
  const [numbers, setNumbers] = useState<PhoneNumbers>()
  useEffect(() => {
    // Without it a number is sent as it was typed: Stripe and the server judge it too.
    void import('./phoneNumbers.js').then(setNumbers, () => undefined)
  }, [])
  return numbers
}

/** A telephone number, typed and shown as the country writes it, kept as E.164. */
export function PhoneField({ name, label, hint, country, optional }: PhoneFieldProps) {
  const m = useFieldMessages(phoneFieldMessages)
  const numbers = usePhoneNumbers()
  const [typed, setTyped] = useState<string>()
  const rule = (value: string): FieldProblem | null => {
    const isTest = /^0+$/.test(tidyPhone(value))
    return checkPhone(value) ?? (isTest || !numbers || numbers.toE164(value, country) ? null : { code: 'phone' })
  }
  const say = ({ code }: FieldProblem) => (code === 'phone' ? m.incomplete : undefined)
  const field = useFormField({ name, label, optional, rule, say })
  if (field.isHidden) return null

  const kept = (value: string) => numbers?.toE164(value, country) ?? value
  const settle = () => {
    const whole = typed === undefined ? field.value : kept(typed)
    if (whole !== field.value) field.change(whole)
    setTyped(undefined)
    field.settle()
  }
  return (
    <Field
      label={label}
      mark={optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : hint}
      error={field.error}
    >
      {(described) => (
        <input
          {...described}
          ref={field.ref}
          className={control.control}
          style={{ inlineSize: 260 }}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          name={field.name}
          readOnly={field.isLocked}
          value={typed ?? numbers?.showPhone(field.value, country) ?? field.value}
          onChange={({ target }) => {
            setTyped(target.value)
            field.change(kept(target.value))
          }}
          onBlur={settle}
        />
      )}
    </Field>
  )
}
