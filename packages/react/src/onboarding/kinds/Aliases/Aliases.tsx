'use client'

import { tidyName } from '@connect-kit/contract/fields'
import { type ReactNode, useEffect } from 'react'
import { get, useController } from 'react-hook-form'
import { RequirementReasons } from '../../../requirements/RequirementReasons.js'
import { Button } from '../../../ui/Button.js'
import { Choice, Choices } from '../../../ui/Choices.js'
import control from '../../../ui/control.module.css'
import { Field } from '../../../ui/Field.js'
import { LinkButton } from '../../../ui/LinkButton.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFormSurroundings } from '../../form/FormContext.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { aliasFieldsMessages } from './Aliases.messages.js'

/** As many as the server takes. */
const most = 10

const listOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined

const problemOf = (names: readonly string[] | undefined) =>
  names === undefined ? 'choose' : names.some((name) => tidyName(name) === '') ? 'required' : undefined

/** Other names somebody is known by. That there are none is an answer too: an empty list. */
export function Aliases({ group }: FieldGroupProps) {
  const m = useFieldMessages(aliasFieldsMessages)
  const path = fieldPath(group, 'full_name_aliases')
  const { settings, refused, known, claim } = useFormSurroundings()
  const setting = settings[path]
  const { field, fieldState } = useController({
    name: path,
    rules: { validate: (value) => (setting?.hidden ? undefined : problemOf(listOf(value))) },
  })
  useEffect(() => claim(path, m.question), [claim, path, m.question])
  if (setting?.hidden) return null

  const names = listOf(field.value)
  const isLocked = setting?.locked === true
  const set = (index: number, name: string) => field.onChange(names?.map((one, at) => (at === index ? name : one)))
  const reasons = refused.get(path)
  const isSame = JSON.stringify(names) === JSON.stringify(listOf(get(known, path)))
  let error: ReactNode
  if (fieldState.error) error = fieldState.error.message === 'choose' ? m.choose : m.required
  else if (reasons && reasons.length > 0 && isSame) error = <RequirementReasons errors={reasons} />
  return (
    <>
      <Choices label={m.question} hint={m.hint} error={error}>
        {!isLocked && (
          <>
            <Choice
              name={path}
              label={m.no}
              checked={names?.length === 0}
              choiceRef={field.ref}
              onChoose={() => field.onChange([])}
            />
            <Choice
              name={path}
              label={m.yes}
              checked={names !== undefined && names.length > 0}
              onChoose={() => field.onChange(names && names.length > 0 ? names : [''])}
            />
          </>
        )}
      </Choices>
      {names?.map((name, index) => {
        const label = m.name(String(index + 1))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name has no identity but its place, and is itself what is typed.
          <Field key={index} label={label}>
            {(described) => (
              <>
                <input
                  {...described}
                  className={control.control}
                  autoComplete="off"
                  autoCapitalize="words"
                  maxLength={200}
                  readOnly={isLocked}
                  value={name}
                  onChange={({ target }) => set(index, target.value)}
                  onBlur={() => {
                    set(index, tidyName(name))
                    field.onBlur()
                  }}
                />
                {!isLocked && names.length > 1 && (
                  <LinkButton onClick={() => field.onChange(names.filter((_, at) => at !== index))}>
                    {m.remove(label)}
                  </LinkButton>
                )}
              </>
            )}
          </Field>
        )
      })}
      {!isLocked && names !== undefined && names.length > 0 && names.length < most && (
        <p>
          <Button onClick={() => field.onChange([...names, ''])}>{m.add}</Button>
        </p>
      )}
    </>
  )
}
