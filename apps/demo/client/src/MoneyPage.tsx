import {
  BalanceSummary,
  ConnectStripeButton,
  NotificationBanner,
  OnboardingWizard,
  PayoutList,
} from '@connect-kit/react'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

interface MoneyPageProps {
  isNewcomer: boolean
  settings: Settings
  messages: Messages
}

/** The seller's money: the same two components, drawn by Connect Kit, by Stripe, or by both beside each other. */
export function MoneyPage({ isNewcomer, settings: { rendering, onboarding }, messages }: MoneyPageProps) {
  const shown = rendering === 'both' ? (['native', 'stripe'] as const) : [rendering]
  return (
    <main className="demo-seller" data-rendering={rendering}>
      {shown.map((renderer) => (
        <section
          key={renderer}
          className="demo-rendering"
          aria-labelledby={`heading-${renderer}`}
          data-renderer={renderer}
        >
          <h2 className="demo-rendering-name" id={`heading-${renderer}`}>
            {messages[renderer]}
          </h2>
          <NotificationBanner renderer={renderer} />
          <BalanceSummary renderer={renderer} />
          <PayoutList renderer={renderer} />
        </section>
      ))}
      {isNewcomer && (
        <details className="demo-wide">
          <summary>{messages.status}</summary>
          <div className="demo-rendering">
            <ConnectStripeButton placement="integrations" />
            <OnboardingWizard mode={onboarding} />
          </div>
        </details>
      )}
    </main>
  )
}
