import type { Payout } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { destinationName } from '../../payout/destinationName.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Hidden } from '../../ui/Hidden.js'
import { Id } from '../../ui/Id.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'

export function PayoutFacts({ payout }: { payout: Payout }) {
  const m = useMessages(payoutDetailsMessages)
  const words = useMessages(payoutMessages)
  const kind = payout.automatic ? words.automatic : words.manual
  return (
    <Facts>
      <KnownFact name={m.to} none={m.none}>
        {payout.destination && destinationName(payout.destination, words)}
      </KnownFact>
      <KnownFact name={m.statementDescriptor} none={m.none}>
        {payout.statement_descriptor}
      </KnownFact>
      <KnownFact name={m.method} none={m.none}>
        {m.methodAndKind(words[payout.method], kind)}
      </KnownFact>
      {payout.trace_id && (
        <KnownFact name={m.traceId} none={m.none}>
          <Id id={payout.trace_id} name={m.traceId} />
        </KnownFact>
      )}
      <KnownFact name={m.id} none={m.none}>
        <Id id={payout.id} name={m.id} />
      </KnownFact>
    </Facts>
  )
}

function KnownFact({ name, none, children }: { name: string; none: string; children: ReactNode }) {
  return (
    <Fact name={name}>
      {children || (
        <>
          <span aria-hidden="true">—</span>
          <Hidden>{none}</Hidden>
        </>
      )}
    </Fact>
  )
}
