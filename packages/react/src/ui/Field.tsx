import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon.js'
import { alert } from './icons.js'
import text from './text.module.css'

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: string
  hint?: string | undefined
  /** The rule that was broken, as what to do: "Enter at most ¥128,400". */
  error?: string | undefined
  children: (control: ControlProps) => ReactNode
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={text.small} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon path={alert} />
          {error}
        </p>
      )}
    </div>
  )
}
