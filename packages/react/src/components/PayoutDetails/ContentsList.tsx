import type { PayoutDetails } from '@connect-kit/contract'
import { useMessages } from '../../messages/useMessages.js'
import { Money } from '../../ui/Money.js'
import styles from './ContentsList.module.css'
import { addsUp, contentsRows } from './contentsRows.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'

/** What the payout is made of, as a sum that ends in it; or why that cannot be said. */
export function ContentsList({ payout, showCode }: { payout: PayoutDetails; showCode: boolean }) {
  const m = useMessages(payoutDetailsMessages)
  if (!payout.automatic) return <p>{m.manualContents}</p>
  if (!payout.contents) return <p>{m.longContents}</p>
  const rows = contentsRows(payout.contents)
  if (!addsUp(rows, payout.amount)) return <p>{m.unfinishedContents}</p>
  return (
    <dl className={styles.sum}>
      {rows.map(({ name, amount, count }) => (
        <div key={name} className={styles.row}>
          <dt>
            {m[name]} {count !== undefined && <span className={styles.count}>{m.items(count)}</span>}
          </dt>
          <dd>
            <Money amount={amount} currency={payout.currency} showCode={showCode} />
          </dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>{m.total}</dt>
        <dd>
          <Money amount={payout.amount} currency={payout.currency} showCode={showCode} />
        </dd>
      </div>
    </dl>
  )
}
