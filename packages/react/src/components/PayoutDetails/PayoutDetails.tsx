'use client'

import type { Payout } from '@connect-kit/contract'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { Later } from '../../ui/Later.js'
import type { Renderer } from '../Renderer.js'

/** What `PayoutDetails` takes: the id of the payout to show (none: closed) and what to do when it is closed. @public */
export interface PayoutDetailsProps {
  renderer?: Renderer
  /** The payout to show, e.g. `po_1SVb2kQ9mXh4Tz`. Closed while it is left out. */
  payout: string | undefined
  onClose: () => void
  /** Where the bank account can be changed. Offered where the bank sent the money back. */
  onUpdateBankAccount?: (() => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

/** One payout in a drawer: where it is, what it is made of, and what can be done about it. @public */
export function PayoutDetails({ renderer, ...props }: PayoutDetailsProps) {
  const { payout, onClose, onLoadError } = props
  if (payout === undefined) return null
  const native = <PayoutDrawer {...props} payout={payout} />
  if (renderer !== 'stripe') return native
  const events = { payout, onClose, ...(onLoadError && { onLoadError }) }
  return <EmbeddedSlot tag="payout-details" props={events} fallback={native} />
}

export interface PayoutDrawerProps extends Omit<PayoutDetailsProps, 'renderer' | 'payout'> {
  payout: string
  /** What is known of it already, e.g. from a list: the head is there at once. */
  known?: Payout | undefined
}

const loadDrawer = () => import('./NativePayoutDetails.js')

/** Fetched when a payout is first opened. */
export function PayoutDrawer(props: PayoutDrawerProps) {
  return (
    <Later load={loadDrawer}>
      {({ NativePayoutDetails }) => <NativePayoutDetails key={props.payout} {...props} />}
    </Later>
  )
}
