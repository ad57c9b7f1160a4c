import type { OnboardingMode } from '@connect-kit/contract'
import { useState } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { askedState } from '../../oauth/askedState.js'
import { oauthArrivalAt } from '../../oauth/oauthArrival.js'
import type { OnboardingState } from '../../onboarding/useOnboarding.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Later } from '../../ui/Later.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useReportError } from '../../ui/useReportError.js'
import { modeBodies } from './modes/modeBodies.js'
import type { OnboardingEvent } from './OnboardingEvent.js'
import { onboardingWizardMessages } from './OnboardingWizard.messages.js'
import type { OnboardingWizardProps } from './OnboardingWizardProps.js'
import { WizardFrame } from './WizardFrame.js'

const loadOtherModes = () => import('./OtherModes.js')
const loadClosed = () => import('./ClosedAccount.js')
const loadError = () => import('../../roles/LoadError.js')

export interface OnboardingWizardViewProps extends OnboardingWizardProps {
  state: OnboardingState
}

export function OnboardingWizardView({ state, onLoadError, ...props }: OnboardingWizardViewProps) {
  const m = useMessages(onboardingWizardMessages)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={onboardingWizardMessages} status={state.status}>
      {state.status === 'error' && (
        <Later load={loadError}>
          {({ LoadError }) => (
            <LoadError title={m.loadFailed} permission="onboarding.manage" error={state.error} retry={state.retry} />
          )}
        </Later>
      )}
      {state.status === 'pending' && <WizardSkeleton />}
      {state.status === 'ready' && <Mode {...props} state={state} />}
    </Root>
  )
}

function WizardSkeleton() {
  const m = useMessages(onboardingWizardMessages)
  return (
    <WizardFrame title={m.title} lead={m.lead}>
      <div aria-busy="true">
        <Skeleton width="60%" />
      </div>
    </WizardFrame>
  )
}

type Ready = Extract<OnboardingState, { status: 'ready' }>

/** Back from Stripe's consent page, it goes on there, whatever the host shows otherwise. */
const arrivedBy = (): OnboardingMode | undefined =>
  oauthArrivalAt(location.href, askedState.read()) ? 'oauth' : undefined

/** The mode that was asked for; where it is not open, those that are. */
function Mode({
  state: { onboarding, refresh, isRefreshing: _, status: __, ...writes },
  mode: asked,
  onEvent,
  ...props
}: Omit<OnboardingWizardProps, 'onLoadError'> & { state: Ready }) {
  const kit = useConnectKit()
  const [chosen, setChosen] = useState(arrivedBy)
  const wanted = chosen ?? asked ?? onboarding.modes[0]
  const [only, ...others] = onboarding.modes
  // Where one way alone is open, there is nothing to choose: an account that joined goes on as one that joined.
  const mode = others.length === 0 ? only : wanted
  const load = mode && onboarding.modes.includes(mode) ? modeBodies[mode] : undefined
  if (!load)
    return (
      <Later load={loadOtherModes}>
        {({ OtherModes }) => <OtherModes onboarding={onboarding} onChoose={setChosen} />}
      </Later>
    )
  const report = (event: OnboardingEvent) => {
    onEvent?.(event)
    kit.onEvent(event)
  }
  const { closed_account: closed } = onboarding
  return (
    <>
      {closed !== null && (
        <Later load={loadClosed}>
          {({ ClosedAccount }) => <ClosedAccount account={closed} onContactPlatform={props.onContactPlatform} />}
        </Later>
      )}
      <Later key={mode} load={load} waiting={<WizardSkeleton />}>
        {(Body) => <Body {...props} onboarding={onboarding} writes={writes} refresh={refresh} report={report} />}
      </Later>
    </>
  )
}
