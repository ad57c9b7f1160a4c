import { type ReactNode, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Badge } from '../../ui/Badge.js'
import { Field } from '../../ui/Field.js'
import { check } from '../../ui/icons.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { useFormSurroundings } from '../form/FormContext.js'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { givenMessages } from './given.messages.js'

export interface ReplaceableProps {
  /** The full path in the form. */
  name: string
  label: string
  children: ReactNode
}

/** A number that is never shown again: that it was given, and a way to give another. What Stripe refused is asked anew. */
export function Replaceable({ name, label, children }: ReplaceableProps) {
  const m = useFieldMessages(givenMessages)
  const { provided, refused, settings } = useFormSurroundings()
  const { getValues, resetField } = useFormContext()
  const [isReplacing, setReplacing] = useState(() => Boolean(getValues(name)))
  if (!provided.has(name) || refused.has(name) || settings[name]) return children
  if (isReplacing) {
    const keep = () => {
      resetField(name, { defaultValue: '' })
      setReplacing(false)
    }
    return (
      <>
        {children}
        <p>
          <LinkButton onClick={keep}>{m.keep}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <Field label={label} hint={m.hidden}>
      {({ id, 'aria-describedby': describedBy }) => (
        <span>
          <output id={id} aria-describedby={describedBy}>
            <Badge tone="success" icon={check}>
              {m.given}
            </Badge>
          </output>{' '}
          <LinkButton aria-label={`${m.replace}: ${label}`} onClick={() => setReplacing(true)}>
            {m.replace}
          </LinkButton>
        </span>
      )}
    </Field>
  )
}
