import type { Payout } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { destinationName } from '../../payout/destinationName.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { Hidden } from '../../ui/Hidden.js'
import { Id } from '../../ui/Id.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import styles from './PayoutFacts.module.css'

export function PayoutFacts({ payout }: { payout: Payout }) {
  const m = useMessages(payoutDetailsMessages)
  const words = useMessages(payoutMessages)
  const kind = payout.automatic ? words.automatic : words.manual
  return (
    <dl className={styles.facts}>
      <Fact name={m.to} none={m.none}>
        {payout.destination && destinationName(payout.destination, words)}
      </Fact>
      <Fact name={m.statementDescriptor} none={m.none}>
        {payout.statement_descriptor}
      </Fact>
      <Fact name={m.method} none={m.none}>
        {m.methodAndKind(words[payout.method], kind)}
      </Fact>
      {payout.trace_id && (
        <Fact name={m.traceId} none={m.none}>
          <Id id={payout.trace_id} name={m.traceId} />
        </Fact>
      )}
      <Fact name={m.id} none={m.none}>
        <Id id={payout.id} name={m.id} />
      </Fact>
    </dl>
  )
}

function Fact({ name, none, children }: { name: string; none: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {children || (
          <>
            <span aria-hidden="true">—</span>
            <Hidden>{none}</Hidden>
          </>
        )}
      </dd>
    </div>
  )
}
