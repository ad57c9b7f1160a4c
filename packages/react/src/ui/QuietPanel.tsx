import { type ReactNode, useId } from 'react'
import styles from './QuietPanel.module.css'
import text from './text.module.css'

export interface QuietPanelProps {
  title: string
  /** One. */
  action?: ReactNode
  children: ReactNode
}

/** Beside what is asked: what follows from it, to be looked over. */
export function QuietPanel({ title, action, children }: QuietPanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div style={{ display: 'flex', gap: 8, justifyContent: 'space-between' }}>
        <p id={id} className={text.heading}>
          {title}
        </p>
        {action}
      </div>
      {children}
    </section>
  )
}
