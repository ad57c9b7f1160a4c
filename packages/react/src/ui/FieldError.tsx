import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon.js'
import { alert } from './icons.js'

/** Under a field: the rule that was broken, as what to do. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <Icon path={alert} />
      {children}
    </p>
  )
}
