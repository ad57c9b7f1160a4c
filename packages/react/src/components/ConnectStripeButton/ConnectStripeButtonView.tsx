import { AccountLinkNotice } from '../../accountLink/AccountLinkNotice.js'
import { useAccountLink } from '../../accountLink/useAccountLink.js'
import { canRetry } from '../../api/ConnectKitError.js'
import { expectedTimesMessages } from '../../expectedTimes/expectedTimes.messages.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { oauthMessages } from '../../oauth/oauth.messages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { refresh } from '../../ui/icons.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useReportError } from '../../ui/useReportError.js'
import { countryMessages } from '../OnboardingWizard/modes/country.messages.js'
import { ConnectionBadge } from './ConnectionBadge.js'
import type { ConnectStripeButtonProps } from './ConnectStripeButton.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import { Placement } from './Placement.js'
import { StartButton } from './StartButton.js'
import { startLabel } from './startLabel.js'
import type { StripeConnectionState } from './useStripeConnection.js'

export interface ConnectStripeButtonViewProps extends ConnectStripeButtonProps {
  state: StripeConnectionState
}

const setup = [expectedTimesMessages]
const setupOnStripe = [expectedTimesMessages, countryMessages]
const setupWithAccount = [expectedTimesMessages, oauthMessages]
const onStripe = [countryMessages]
const withAccount = [oauthMessages]
const nothing: never[] = []

/** What is spoken beside the button's own words depends on where it stands and leads: nobody waits for the rest. */
function alsoSpoken({ placement = 'setup', mode, onStart }: ConnectStripeButtonProps) {
  if (placement !== 'setup') return onStart ? nothing : mode === 'oauth' ? withAccount : onStripe
  return onStart ? setup : mode === 'oauth' ? setupWithAccount : setupOnStripe
}

export function ConnectStripeButtonView({ state, onLoadError, ...props }: ConnectStripeButtonViewProps) {
  const m = useMessages(connectStripeButtonMessages)
  const errors = useMessages(errorMessages)
  const { can } = useConnectKit()
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  // Here and not in the button: a page is come back to also when nothing is left to press.
  const link = useAccountLink({ returnUrl: props.returnUrl })
  const label = state.status === 'ready' ? startLabel(state, props.mode) : undefined
  const start =
    label &&
    (can('onboarding.manage') ? (
      <StartButton {...props} state={state} label={label} link={link} />
    ) : (
      <span>{m.askOwner}</span>
    ))

  return (
    <Root messages={connectStripeButtonMessages} also={alsoSpoken(props)} status={state.status}>
      {state.status === 'pending' && (
        <div aria-busy="true">
          <Skeleton width="40%" />
        </div>
      )}
      {state.status === 'error' && (
        <Banner
          tone="warning"
          title={m.loadFailed}
          action={
            canRetry(state.error) && (
              <Button icon={refresh} onClick={state.retry}>
                {errors.retry}
              </Button>
            )
          }
        >
          {errors[state.error.type]}
        </Banner>
      )}
      {state.status === 'ready' && (
        <Placement {...props} state={state} badge={<ConnectionBadge state={state} />}>
          {start}
        </Placement>
      )}
      <AccountLinkNotice link={link} />
    </Root>
  )
}
