import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.js'
import { bank } from '../../ui/icons.js'
import text from '../../ui/text.module.css'
import styles from './BalanceFigure.module.css'
import type { BalanceSegment } from './balanceSegments.js'

export interface BalanceFigureProps {
  /** Which part of the bar it is, or that it has left the balance. */
  part: BalanceSegment['part'] | 'in_transit'
  name: string
  amount: ReactNode
  note?: ReactNode
  action?: ReactNode
}

/** One amount of a balance: legend, amount, when it moves. */
export function BalanceFigure({ part, name, amount, note, action }: BalanceFigureProps) {
  return (
    <div className={styles[part]}>
      <dt className={`${text.small} ${styles.name}`}>
        {part === 'in_transit' ? <Icon path={bank} size={14} /> : <span className={styles.swatch} />}
        {name}
      </dt>
      <dd className={styles.line}>
        <span className={`${text.heading} ${part === 'available' ? styles.large : styles.amount}`}>{amount}</span>
        {action}
      </dd>
      {note && <dd className={`${text.small} ${styles.note}`}>{note}</dd>}
    </div>
  )
}
