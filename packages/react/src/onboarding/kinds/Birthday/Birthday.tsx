'use client'

import { type BirthdayPart, birthdayOrder, checkBirthday, type FieldProblem } from '@connect-kit/contract/fields'
import type { CSSProperties } from 'react'
import { useFormContext } from 'react-hook-form'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Choices } from '../../../ui/Choices.js'
import control from '../../../ui/control.module.css'
import text from '../../../ui/text.module.css'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { birthdayFieldsMessages } from './Birthday.messages.js'

const patterns = { year: /^\d{4}$/, month: /^(0?[1-9]|1[0-2])$/, day: /^(0?[1-9]|[12]\d|3[01])$/ }
const widths = { year: 88, month: 64, day: 64 }

/** 1988年: in Japanese the word stands after its number, elsewhere above it. */
const after: CSSProperties = { display: 'flex', flexDirection: 'row-reverse', alignItems: 'center', gap: 6 }
const above: CSSProperties = { display: 'grid', gap: 4 }

const tidy = (value: string) => value.normalize('NFKC').replace(/\s/g, '')

/** Three fields, never a calendar: nobody wants to leaf back forty years. */
export function Birthday({ group }: FieldGroupProps) {
  const { locale } = useConnectKit()
  const m = useFieldMessages(birthdayFieldsMessages)
  const { getValues, trigger } = useFormContext()
  const pathOf = (part: BirthdayPart) => fieldPath(group, `dob.${part}`)
  const numberOf = (part: BirthdayPart) => Number(tidy(String(getValues(pathOf(part)) ?? '')))

  const ask = { year: m.askYear, month: m.askMonth, day: m.askDay }
  const optionsOf = (part: BirthdayPart) => ({
    name: pathOf(part),
    label: m.birthday,
    tidy,
    rule: (value: string): FieldProblem | null => {
      if (!patterns[part].test(value)) return { code: 'part' }
      // The day answers for the whole date, once the rest of it is there.
      const whole = { year: numberOf('year'), month: numberOf('month'), day: Number(value) }
      return part === 'day' && whole.year > 999 && whole.month > 0 ? checkBirthday(whole) : null
    },
    say: ({ code, values }: FieldProblem) => {
      if (code === 'part' || code === 'required') return ask[part]
      if (code === 'date_unreal') return m.unreal
      if (code === 'date_too_early') return m.tooEarly(String(values?.year))
      if (code === 'date_future') return m.future
      return code === 'too_young' ? m.tooYoung(String(values?.years)) : undefined
    },
  })
  const fields = {
    year: useFormField(optionsOf('year')),
    month: useFormField(optionsOf('month')),
    day: useFormField(optionsOf('day')),
  }

  const order = birthdayOrder(locale, group.country)
  const error = order.map((part) => fields[part].error).find(Boolean)
  if (fields.year.isHidden) return null
  return (
    <Choices label={m.birthday} hint={fields.year.isLocked ? fields.year.m.locked : undefined} error={error}>
      <div style={{ display: 'flex', gap: 12 }}>
        {order.map((part) => {
          const field = fields[part]
          return (
            <label key={part} style={locale === 'ja' ? after : above}>
              <span className={text.small}>{m[part]}</span>
              <input
                ref={field.ref}
                className={control.control}
                style={{ inlineSize: widths[part] }}
                name={field.name}
                autoComplete={`bday-${part}`}
                inputMode="numeric"
                maxLength={part === 'year' ? 4 : 2}
                aria-invalid={field.error ? true : undefined}
                readOnly={field.isLocked}
                value={field.value}
                onChange={(event) => field.change(event.target.value)}
                onBlur={() => {
                  field.settle()
                  if (part !== 'day' && getValues(pathOf('day'))) void trigger(pathOf('day'))
                }}
              />
            </label>
          )
        })}
      </div>
    </Choices>
  )
}
