import type { OnboardedAccount } from '@connect-kit/contract'
import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
import { useMessages } from '../../../messages/useMessages.js'
import { onboardingStepMessages } from '../../../onboarding/step/onboardingSteps.messages.js'
import { Actions } from '../../../ui/Actions.js'
import { Button } from '../../../ui/Button.js'
import { Stack } from '../../../ui/Stack.js'
import { AccountStatusView } from '../../AccountStatus/AccountStatusView.js'

export interface ApiStatusProps {
  account: OnboardedAccount
  /** To the first step with something to do. */
  onProvide: (() => void) | undefined
  onContactPlatform: (() => void) | undefined
  returnUrl: string | undefined
  onLeave: (() => void) | undefined
}

/** After everything was handed in: who must act, and by when. */
export function ApiStatus({ account, onProvide, onContactPlatform, returnUrl, onLeave }: ApiStatusProps) {
  const { close } = useMessages(onboardingStepMessages)
  const link = useAccountLink({ returnUrl })
  return (
    <Stack>
      <AccountStatusView
        state={{ status: 'ready', account: account.status, isRefreshing: false }}
        onProvideInformation={onProvide}
        onResolveIntervention={link.open}
        onContactPlatform={onContactPlatform}
      />
      <AccountLinkNotice link={link} />
      {onLeave && (
        <Actions>
          <Button onClick={onLeave}>{close}</Button>
        </Actions>
      )}
    </Stack>
  )
}
