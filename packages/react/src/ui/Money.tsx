import { useFormat } from '../format/useFormat.js'
import styles from './Money.module.css'

export interface MoneyProps {
  amount: number
  currency: string
  /** See `currencyCodes`. */
  showCode?: boolean
}

export function Money({ amount, currency, showCode = false }: MoneyProps) {
  const { text, code } = useFormat().moneyParts(amount, currency, { showCode })
  return (
    <span className={styles.money}>
      {text}
      {code && (
        <>
          {' '}
          <span className={styles.code}>{code}</span>
        </>
      )}
    </span>
  )
}
