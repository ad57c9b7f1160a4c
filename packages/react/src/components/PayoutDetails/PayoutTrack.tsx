import type { Payout } from '@connect-kit/contract'
import { useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { Day } from '../../ui/Day.js'
import text from '../../ui/text.module.css'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import styles from './PayoutTrack.module.css'
import { payoutSteps } from './payoutSteps.js'

/** Created, sent, arrived: how far the money is. */
export function PayoutTrack({ payout }: { payout: Payout }) {
  const m = useMessages(payoutDetailsMessages)
  const format = useFormat()
  return (
    <ol className={styles.track}>
      {payoutSteps(payout).map(({ name, state, at }) => (
        <li key={name} className={`${text.small} ${styles[state]}`}>
          <span className={styles.name}>{m[name]}</span>
          {at !== undefined &&
            (name === 'created' ? (
              <time dateTime={format.isoDateTime(at)} title={format.fullDateTime(at)}>
                {format.date(at, { words: true })}
              </time>
            ) : (
              <Day seconds={at} />
            ))}
        </li>
      ))}
    </ol>
  )
}
