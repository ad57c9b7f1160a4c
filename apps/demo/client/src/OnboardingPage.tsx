import { AccountStatus, NotificationBanner, OnboardingWizard, useConnectKit } from '@connect-kit/react'
import { useRef } from 'react'
import { Choice } from './Choice.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

interface OnboardingPageProps {
  settings: Settings
  messages: Messages
  onSettings: (changed: Partial<Settings>) => void
}

/** Where an author without payouts comes to: what has to be said, the wizard in one of its four ways, and where the account stands. */
export function OnboardingPage({ settings: { onboarding, rendering }, messages, onSettings }: OnboardingPageProps) {
  const { session } = useConnectKit()
  const wizard = useRef<HTMLElement>(null)
  const hasAccount = session.status === 'ready' && session.session.account !== null
  const showWizard = () => wizard.current?.scrollIntoView({ block: 'start' })
  return (
    <main className="demo-seller" data-page="onboarding">
      <div className="demo-wide">
        <NotificationBanner renderer={rendering === 'stripe' ? 'stripe' : 'native'} onProvideInformation={showWizard} />
      </div>
      <section className="demo-rendering" ref={wizard}>
        <Choice
          label={messages.onboarding}
          value={onboarding}
          options={messages.onboardings}
          onChange={(way) => onSettings({ onboarding: way })}
        />
        <OnboardingWizard key={onboarding} mode={onboarding} />
      </section>
      {hasAccount && (
        <aside className="demo-rendering" aria-label={messages.status}>
          <AccountStatus />
        </aside>
      )}
    </main>
  )
}
