import type { ReactNode } from 'react'
import { get, useFormContext, useWatch } from 'react-hook-form'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { bankAccountMessages } from './bankAccount.messages.js'
import { bankField } from './bankField.js'

/** Under the number of an account: after a reload all of the bank account is there again but this. */
export function useNumberHint(field: string, hint?: string): ReactNode {
  const m = useFieldMessages(bankAccountMessages)
  const { control, formState } = useFormContext()
  const number: unknown = useWatch({ control, name: bankField(field) })
  const isRestored = Object.keys(get(formState.defaultValues, '_bank') ?? {}).length > 0
  if (!isRestored || (number !== undefined && number !== '')) return hint
  return (
    <>
      {hint}
      {hint && <br />}
      {m.numberAgain}
    </>
  )
}
