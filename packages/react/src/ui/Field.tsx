import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { FieldError } from './FieldError.js'
import text from './text.module.css'

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: string
  /** After the label: “Optional”. */
  mark?: string | undefined
  hint?: ReactNode
  /** The rule that was broken, as what to do: "Enter at most ¥128,400". */
  error?: ReactNode
  children: (control: ControlProps) => ReactNode
}

export function Field({ label, mark, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {mark && ' '}
        {mark && <span className={`${text.small} ${styles.mark}`}>{mark}</span>}
      </label>
      {hint && (
        <p className={text.small} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
