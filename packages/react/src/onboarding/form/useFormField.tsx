import type { FieldProblem, FieldRule } from '@connect-kit/contract/fields'
import { type ReactNode, useEffect } from 'react'
import { get, useController, useFormContext } from 'react-hook-form'
import { Later } from '../../ui/Later.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { settingOf, useFormSurroundings } from './FormContext.js'
import { type OnboardingFormMessages, onboardingFormMessages } from './onboardingForm.messages.js'
import { useFieldMessages } from './useFieldMessages.js'

const loadReasons = () => import('../../requirements/RequirementReasons.js')

export interface FormFieldOptions {
  /** The full path in the form: `fieldPath(group, 'first_name_kana')`. */
  name: string
  /** Names the field where its error is listed. */
  label?: string | undefined
  optional?: boolean | undefined
  /** It is chosen, not typed. */
  isChosen?: boolean | undefined
  /** Gets what was typed, tidied. Not asked about an empty field. */
  rule?: FieldRule | undefined
  /** The sentence for a code of the kind's own; undefined where the form has one. */
  say?: ((problem: FieldProblem) => string | undefined) | undefined
  /** In place of asking whether it is empty, and the rule. */
  check?: ((value: string) => FieldProblem | null) | undefined
  /** Runs when the field is left, and shows its result. */
  tidy?: ((value: string) => string) | undefined
}

/** One value of the form as a control needs it: a text, a reason why it cannot be sent, and the host's word on it. */
export function useFormField({ name, label, optional, isChosen, rule, check, say, tidy }: FormFieldOptions) {
  const m = useFieldMessages(onboardingFormMessages)
  const { settings, provided, refused, known = {}, claim, announce } = useFormSurroundings()
  const { clearErrors, setFocus, setValue } = useFormContext()
  const setting = settingOf(settings, name)
  const isHidden = setting?.hidden === true
  const isGiven = provided.has(name)
  const problemOf = (value: unknown): FieldProblem | null => {
    const text = textOf(value)
    if (check) return check(text)
    if (text.trim() === '') return optional || isGiven ? null : { code: 'required' }
    return rule?.(tidy ? tidy(text) : text) ?? null
  }
  const { field, fieldState } = useController({
    name,
    rules: { validate: (value) => (isHidden ? undefined : problemOf(value)?.code) },
  })
  useEffect(() => (isHidden ? undefined : claim(name, label)), [isHidden, claim, name, label])

  const value = textOf(field.value)
  const change = (next: string | boolean) => {
    setValue(name, next, { shouldDirty: true })
    if (fieldState.error) clearErrors(name)
  }
  /** The button that was pressed goes away with the error. */
  const mend = (fix: string) => {
    setFocus(name)
    change(fix)
    announce(m.fixed(fix))
  }
  const settle = () => {
    if (tidy && tidy(value) !== value) setValue(name, tidy(value), { shouldDirty: true })
    field.onBlur()
  }

  const reasons = refused.get(name)
  let error: ReactNode
  if (fieldState.error) {
    const { type, message } = fieldState.error
    // The form asked the rule, or the server did: its code alone comes back from there.
    const problem = problemOf(value) ?? { code: type === 'validate' ? (message ?? '') : type }
    const { fix } = problem
    const sentence = say?.(problem) ?? (isChosen && problem.code === 'required' ? m.chooseOne : sentenceOf(problem, m))
    error = fix ? (
      <span>
        {sentence} <LinkButton onClick={() => mend(fix)}>{m.fix(fix)}</LinkButton>
      </span>
    ) : (
      sentence
    )
  } else if (reasons && reasons.length > 0 && value === textOf(get(known, name)))
    error = <Later load={loadReasons}>{({ RequirementReasons }) => <RequirementReasons errors={reasons} />}</Later>

  return {
    m,
    value,
    change,
    settle,
    /** Focus goes here when this is the first field in error. */
    ref: field.ref,
    name: field.name,
    error,
    isHidden,
    isLocked: setting?.locked === true,
    isGiven: isGiven && value === '',
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

function sentenceOf({ code, values }: FieldProblem, m: OnboardingFormMessages): string {
  if (code === 'required' || code === 'email' || code === 'url') return m[code]
  if (code === 'too_long') return m.too_long(String(values?.max ?? ''))
  return m.rejected
}
