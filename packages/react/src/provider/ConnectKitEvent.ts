import type { EmbeddedComponentName } from '@connect-kit/contract'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import type { OnboardingEvent } from '../components/OnboardingWizard/OnboardingEvent.js'

/** What happened in a component, for the host's analytics and routing. Ids only. @public */
export type ConnectKitEvent =
  | { type: 'payout_selected'; payout: string }
  | { type: 'payout_requested'; operation: string; amount: number; currency: string }
  | { type: 'payout_created'; operation: string; payout: string | undefined }
  | { type: 'payout_canceled'; operation: string; payout: string }
  | { type: 'payout_failed'; operation: string; error: ConnectKitError }
  | { type: 'payout_unknown'; operation: string }
  | OnboardingEvent
  | { type: 'embedded_fallback'; component: EmbeddedComponentName; error: ConnectKitError }
