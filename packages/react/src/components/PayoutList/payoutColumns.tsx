import type { Payout } from '@connect-kit/contract'
import { destinationName } from '../../payout/destinationName.js'
import { PayoutBadge } from '../../payout/PayoutBadge.js'
import type { PayoutMessages } from '../../payout/payout.messages.js'
import { payoutKind } from '../../payout/payoutKind.js'
import type { Column } from '../../ui/DataTable.js'
import { Day } from '../../ui/Day.js'
import { Hidden } from '../../ui/Hidden.js'
import { Money } from '../../ui/Money.js'
import type { PayoutListMessages } from './PayoutList.messages.js'
import styles from './PayoutList.module.css'

interface Words {
  m: PayoutListMessages
  words: PayoutMessages
  none: string
  showCode: (currency: string) => boolean
}

/** When, status, to whom, what kind, and the amount last. */
export function payoutColumns({ m, words, none, showCode }: Words): [Column<Payout>, ...Column<Payout>[]] {
  const nameOf = ({ destination }: Payout) => (destination ? destinationName(destination, words) : undefined)
  return [
    {
      key: 'arrival_date',
      head: m.arrivalDate,
      width: '20%',
      cell: (payout) => (
        <>
          <Day seconds={payout.arrival_date} />
          {payout.status === 'pending' && <span className={styles.estimated}> {m.estimated}</span>}
        </>
      ),
    },
    {
      key: 'status',
      head: m.status,
      width: '16%',
      badge: true,
      narrow: 'end',
      cell: (payout) => <PayoutBadge status={payout.status} />,
    },
    {
      key: 'destination',
      head: m.to,
      width: '36%',
      narrow: 'start',
      cut: nameOf,
      cell: ({ destination }) =>
        destination ? (
          <>
            <span className={styles.bank}>{destination.name ?? words[destination.object]}</span> ••••{' '}
            {destination.last4}
          </>
        ) : (
          <Absent word={none} />
        ),
    },
    { key: 'kind', head: m.type, width: '12%', narrow: 'hidden', cell: (payout) => words[payoutKind(payout)] },
    {
      key: 'amount',
      head: m.amount,
      width: '16%',
      cell: (payout) => <Money {...payout} showCode={showCode(payout.currency)} />,
    },
  ]
}

const Absent = ({ word }: { word: string }) => (
  <>
    <span aria-hidden="true">—</span>
    <Hidden>{word}</Hidden>
  </>
)
