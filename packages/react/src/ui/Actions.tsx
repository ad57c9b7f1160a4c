import type { ReactNode } from 'react'
import styles from './Actions.module.css'

export interface ActionsProps {
  /** What happened by itself, between the way back and the way on. */
  note?: string | undefined
  children: ReactNode
}

/** The foot of a step: back first, the way on last. On phones it stays in view. */
export function Actions({ note, children }: ActionsProps) {
  return (
    <div className={styles.actions}>
      {note !== undefined && (
        <span className={styles.note} role="status">
          {note}
        </span>
      )}
      {children}
    </div>
  )
}
