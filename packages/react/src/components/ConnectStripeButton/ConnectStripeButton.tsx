'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import { useStripeConnection } from './useStripeConnection.js'

/** What `ConnectStripeButton` takes: all of it optional. @public */
export interface ConnectStripeButtonProps {
  /** `setup`: while a project is set up. `integrations`: one row among other integrations. `chat`: offered by an assistant. */
  placement?: 'setup' | 'integrations' | 'chat' | undefined
  /** Where onboarding is: the host's own page. Without it the button goes to Stripe straight away, as `mode` says. */
  onStart?: (() => void) | undefined
  /** `oauth` connects an account that exists already, `hosted` (unless set) makes one on Stripe's own pages. */
  mode?: 'hosted' | 'oauth' | undefined
  /** Why it is offered, in a sentence: what the assistant says in a chat. */
  reason?: string | undefined
  /** Where Stripe's pages come back to; this page unless set. */
  returnUrl?: string | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

const loadView = () => import('./ConnectStripeButtonView.js')

/**
 * The way to a connected account, with its state beside it: not connected, in progress, or connected as whom. In three places: where
 * a project is set up, among other integrations, and in a chat, where `connectStripeTool` lets an assistant offer it.
 *
 * Roles: all see the state, whoever may onboard the account (`onboarding.manage`) sees the button.
 * @example
 * <ConnectStripeButton placement="integrations" onStart={() => navigate('/onboarding')} />
 * @public
 */
export function ConnectStripeButton(props: ConnectStripeButtonProps) {
  const state = useStripeConnection()
  return (
    <Later load={loadView} waiting={<Waiting messages={connectStripeButtonMessages} />}>
      {({ ConnectStripeButtonView }) => <ConnectStripeButtonView {...props} state={state} />}
    </Later>
  )
}
