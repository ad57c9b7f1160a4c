import type { Onboarding } from '@connect-kit/contract'
import type { OnboardingWrites } from '../../onboarding/useOnboarding.js'
import type { OnboardingEvent } from './OnboardingEvent.js'
import type { OnboardingWizardProps } from './OnboardingWizardProps.js'

/** What the body of a mode gets: the account, the ways to say something of it, and all that the host said. */
export interface ModeProps extends Omit<OnboardingWizardProps, 'mode' | 'onLoadError' | 'onEvent'> {
  onboarding: Onboarding
  writes: OnboardingWrites
  refresh: () => void
  /** Reaches the wizard's own listener and the provider's. */
  report: (event: OnboardingEvent) => void
}
