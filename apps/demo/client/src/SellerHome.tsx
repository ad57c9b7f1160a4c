import { useConnectKit } from '@connect-kit/react'
import { MoneyPage } from './MoneyPage.js'
import type { Messages } from './messages.js'
import { OnboardingPage } from './OnboardingPage.js'
import type { Settings } from './settings.js'

interface SellerHomeProps {
  /** Set the account up here, and may change it or part from it. */
  isNewcomer: boolean
  settings: Settings
  messages: Messages
  onSettings: (changed: Partial<Settings>) => void
}

/** Onboarding until the account can be paid out, then the money. */
export function SellerHome({ isNewcomer, settings, messages, onSettings }: SellerHomeProps) {
  const { session } = useConnectKit()
  if (session.status === 'pending') return <main className="demo-seller" aria-busy="true" />
  if (session.status === 'ready' && !session.session.account?.payouts_enabled) {
    return <OnboardingPage settings={settings} messages={messages} onSettings={onSettings} />
  }
  return <MoneyPage isNewcomer={isNewcomer} settings={settings} messages={messages} />
}
