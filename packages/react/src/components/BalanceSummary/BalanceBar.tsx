import type { CurrencyBalance } from '@connect-kit/contract'
import styles from './BalanceBar.module.css'
import { balanceSegments } from './balanceSegments.js'

/** What the balance holds, in proportion. The amounts stand below it in words, so it says nothing by itself. */
export function BalanceBar({ balance }: { balance: CurrencyBalance }) {
  const segments = balanceSegments(balance)
  if (segments.length === 0) return null
  return (
    <div className={styles.bar} aria-hidden="true">
      {segments.map(({ part, amount }) => (
        <span key={part} className={styles[part]} style={{ flexGrow: amount }} />
      ))}
    </div>
  )
}
