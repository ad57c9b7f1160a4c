import type { ComponentPropsWithoutRef } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames.js'
import { Icon } from './Icon.js'
import { spinner } from './icons.js'

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  children: string
  /** `primary`: at most one per component. `danger`: only the last step of something that cannot be undone. */
  variant?: 'primary' | 'secondary' | 'danger' | 'ghost'
  icon?: string
  /** Working: clicks are ignored, focus stays. */
  busy?: boolean
  /** What the button says while it works. Its room is kept free from the start, so that nothing jumps. */
  busyLabel?: string
  /** Icon only below 400 px; the label stays the name. */
  compact?: boolean
}

export function Button({ variant, icon, busy, busyLabel, compact, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, variant && styles[variant], compact && styles.compact)}
      aria-label={compact ? children : undefined}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <span className={styles.face} aria-hidden={busy && busyLabel ? true : undefined}>
        {icon && <Icon path={icon} />}
        <span className={styles.label}>{children}</span>
      </span>
      {busyLabel && (
        <span className={styles.face} aria-hidden={busy ? undefined : true}>
          <Icon path={spinner} spin />
          {busyLabel}
        </span>
      )}
    </button>
  )
}
