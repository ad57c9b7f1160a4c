import type { ReactNode } from 'react'
import { Icon } from './Icon.js'
import styles from './StateNotice.module.css'
import text from './text.module.css'
import { unbroken } from './unbroken.js'

export interface StateNoticeProps {
  icon: string
  title: string
  children?: ReactNode
  /** One. */
  action?: ReactNode
  /** Below everything, e.g. what to quote to support. */
  note?: ReactNode
  isError?: boolean
}

/** In place of content that is not there: why, when it will be, and the one thing to do. As tall as four rows. */
export function StateNotice({ icon, title, children, action, note, isError }: StateNoticeProps) {
  return (
    <div className={styles.notice} role={isError ? 'alert' : undefined}>
      <span className={styles.tile} style={isError ? { color: 'var(--ck-color-danger)' } : undefined}>
        <Icon path={icon} size={20} />
      </span>
      <p className={styles.title}>{unbroken(title)}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div style={{ marginBlockStart: 16 }}>{action}</div>}
      {note && (
        <p className={text.small} style={{ display: 'flex', alignItems: 'center', marginBlockStart: 12 }}>
          {note}
        </p>
      )}
    </div>
  )
}
