import type { ReactNode } from 'react'
import { classNames } from '../../ui/classNames.js'
import styles from './form.module.css'

export interface PairProps {
  /** One below the other where there is little room: for answers longer than a name. */
  stacks?: boolean
  children: ReactNode
}

/** Two fields that are one thing, side by side. */
export function Pair({ stacks, children }: PairProps) {
  return <div className={classNames(styles.pair, stacks && styles.stacks)}>{children}</div>
}
