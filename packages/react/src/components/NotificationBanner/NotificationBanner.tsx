'use client'

import { useEffect, useState } from 'react'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import type { EmbeddedProps } from '../../connect/embeddedProps.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Later } from '../../ui/Later.js'
import { useAccountStatus } from '../AccountStatus/useAccountStatus.js'
import type { Renderer } from '../Renderer.js'

/** How much the account has to be told of. @public */
export interface NotificationCount {
  total: number
  actionRequired: number
}

/** What `NotificationBanner` takes: all of it optional. @public */
export interface NotificationBannerProps {
  renderer?: Renderer
  /** Where information is given; Stripe's own page unless set. */
  onProvideInformation?: (() => void) | undefined
  /** Where Stripe's questions are answered that only its own page can ask; that page unless set. */
  onResolveIntervention?: (() => void) | undefined
  /** Where the platform can be asked. Offered where the seller can do nothing alone. */
  onContactPlatform?: (() => void) | undefined
  /** Where Stripe's page comes back to; this page unless set. */
  returnUrl?: string | undefined
  /** How much there is to say, whenever that changes: for a dot in a menu. */
  onNotificationsChange?: ((count: NotificationCount) => void) | undefined
  /** What Stripe's own banner asks for beyond what is due now. */
  collectionOptions?: EmbeddedProps<'notification-banner'>['collectionOptions'] | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

/**
 * The most urgent thing that the seller has to know about the account, with the one thing to do about it. Nothing at all while
 * nothing has to be said. It speaks before onboarding is complete too, and where there is no account yet; Stripe's own banner does
 * not, so where that one is silent ours says it.
 *
 * Roles: whoever may read the account (`account.read`).
 * @example
 * <NotificationBanner onProvideInformation={() => navigate('/onboarding')} />
 * @see https://docs.stripe.com/connect/supported-embedded-components/notification-banner
 * @public
 */
export function NotificationBanner({ renderer, ...props }: NotificationBannerProps) {
  return renderer === 'stripe' ? <StripeNotificationBanner {...props} /> : <LoadedNotificationBanner {...props} />
}

type OwnProps = Omit<NotificationBannerProps, 'renderer'>

const loadView = () => import('./NotificationBannerView.js')

/** Asks for the status while the view is on its way. */
function LoadedNotificationBanner(props: OwnProps) {
  const state = useAccountStatus()
  return (
    <Later load={loadView}>{({ NotificationBannerView }) => <NotificationBannerView {...props} state={state} />}</Later>
  )
}

/** How long Stripe's banner may be on the page without a word before it is taken for silent. */
const patience = 4_000

/** Without a word it takes no room, not even the gap that a grid of the host's would give it. */
const silent = { position: 'absolute', inlineSize: 1, overflow: 'hidden' } as const

function StripeNotificationBanner(props: OwnProps) {
  const { session } = useConnectKit()
  const { onNotificationsChange, collectionOptions, onLoadError } = props
  const [said, setSaid] = useState<'loading' | 'nothing yet' | 'something' | 'nothing' | 'failed'>('loading')
  useEffect(() => {
    if (said !== 'nothing yet') return
    const timer = setTimeout(() => setSaid('nothing'), patience)
    return () => clearTimeout(timer)
  }, [said])
  const native = <LoadedNotificationBanner {...props} />
  if (session.status === 'ready' && !session.session.account) return native
  return (
    <>
      <div style={said === 'something' || said === 'failed' ? undefined : silent}>
        <EmbeddedSlot
          tag="notification-banner"
          props={{
            ...(collectionOptions && { collectionOptions }),
            onLoadError: (failure) => {
              setSaid('failed')
              onLoadError?.(failure)
            },
            onLoaderStart: () => setSaid((before) => (before === 'loading' ? 'nothing yet' : before)),
            onNotificationsChange: (count) => {
              setSaid(count.total > 0 ? 'something' : 'nothing')
              onNotificationsChange?.(count)
            },
          }}
          // A page would jump for a banner that may have nothing to say.
          pending={<span aria-busy="true" />}
          fallback={native}
        />
      </div>
      {said === 'nothing' && native}
    </>
  )
}
