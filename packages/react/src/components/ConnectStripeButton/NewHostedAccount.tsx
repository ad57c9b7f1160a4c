import type { Onboarding } from '@connect-kit/contract'
import { AccountLinkNotice } from '../../accountLink/AccountLinkNotice.js'
import { useAccountLink } from '../../accountLink/useAccountLink.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { type OnboardingWrites, useOnboarding } from '../../onboarding/useOnboarding.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { Stack } from '../../ui/Stack.js'
import { useReportError } from '../../ui/useReportError.js'
import { Country } from '../OnboardingWizard/modes/Country.js'
import { useNewAccount } from '../OnboardingWizard/modes/useNewAccount.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import type { WayProps } from './StartButton.js'

/** Makes the account in the click and goes on to Stripe's own page. The country is asked for where there is a choice. */
export function NewHostedAccount(props: WayProps) {
  const m = useMessages(connectStripeButtonMessages)
  const errors = useMessages(errorMessages)
  const state = useOnboarding()
  useReportError(state.status === 'error' ? state.error : undefined)
  if (state.status === 'ready') return <Ready {...props} onboarding={state.onboarding} writes={state} />
  if (state.status === 'pending') {
    const { returnUrl: _, ...button } = props
    return <Button {...button} busy busyLabel={m.working} />
  }
  return (
    <Banner tone="warning" title={m.failed} action={<Button onClick={state.retry}>{errors.retry}</Button>}>
      {errors[state.error.type]}
    </Banner>
  )
}

function Ready({
  onboarding,
  writes,
  returnUrl,
  ...button
}: WayProps & { onboarding: Onboarding; writes: OnboardingWrites }) {
  const { onEvent } = useConnectKit()
  const { working } = useMessages(connectStripeButtonMessages)
  const made = useNewAccount('hosted', { onboarding, writes, report: onEvent })
  const link = useAccountLink({ returnUrl, prepare: made.create })
  return (
    <Stack>
      <Country countries={onboarding.countries} value={made.country} onValue={made.setCountry} />
      <div>
        <Button {...button} busy={link.status === 'opening'} busyLabel={working} onClick={link.open} />
      </div>
      <AccountLinkNotice link={link} />
    </Stack>
  )
}
