import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { Icon } from './Icon.js'
import { alert, circleCheck, info, spinner, warning } from './icons.js'
import { tones } from './tones.js'
import { unbroken } from './unbroken.js'

/** `danger`: money is blocked now. `warning`: it will be, on a date. `info`: waiting. `checking`: an outcome is unknown. */
export type BannerTone = 'danger' | 'warning' | 'info' | 'checking' | 'success'

const icons = { danger: alert, warning, info, checking: spinner, success: circleCheck } satisfies Record<
  BannerTone,
  string
>

export interface BannerProps {
  tone: BannerTone
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** Says one thing about the money and stays while it is true. */
export function Banner({ tone, title, children, action }: BannerProps) {
  return (
    <div
      className={styles.banner}
      style={tones[tone === 'checking' ? 'info' : tone]}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon path={icons[tone]} size={18} spin={tone === 'checking'} />
      <div className={styles.text}>
        <p className={styles.title}>{unbroken(title)}</p>
        {children && <p>{children}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
