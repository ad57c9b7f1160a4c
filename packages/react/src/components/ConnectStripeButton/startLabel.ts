import type { ConnectStripeButtonProps } from './ConnectStripeButton.js'
import type { ConnectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import type { StripeConnectionState } from './useStripeConnection.js'

type Ready = Extract<StripeConnectionState, { status: 'ready' }>

/** What the button is for in a state; undefined where there is nothing for the seller to do. */
export function startLabel(
  state: Ready,
  mode: ConnectStripeButtonProps['mode'],
): (keyof ConnectStripeButtonMessages & ('connect' | 'existing' | 'resume' | 'mend')) | undefined {
  if (state.connection === 'none') return mode === 'oauth' ? 'existing' : 'connect'
  const { acts, charges, payouts } = state.account
  if (state.connection === 'connected' || acts !== 'account') return undefined
  return charges !== 'enabled' && payouts !== 'enabled' ? 'resume' : 'mend'
}
