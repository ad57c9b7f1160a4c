import type { OnboardingMode } from '@connect-kit/contract'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import type { EmbeddedProps } from '../../connect/embeddedProps.js'
import type { FieldSetting } from '../../onboarding/form/FormContext.js'
import type { OnboardingStepId } from '../../onboarding/steps/OnboardingStepId.js'
import type { OnboardingEvent } from './OnboardingEvent.js'

/** What `OnboardingWizard` takes: all of it optional. @public */
export interface OnboardingWizardProps {
  /**
   * `api`: forms of ours. `hosted`: Stripe's own pages. `embedded`: Stripe's component. `oauth`: an account that exists already.
   * The first of them that the platform allows, where it is left out.
   */
  mode?: OnboardingMode | undefined
  /** Which steps there are and in what order; those that Stripe does not ask for are never there. */
  steps?: { order?: readonly OnboardingStepId[]; only?: readonly OnboardingStepId[] } | undefined
  /** The step that is shown, where the host's router decides. */
  step?: OnboardingStepId | undefined
  onStepChange?: ((change: { step: OnboardingStepId }) => void) | undefined
  /** What is filled in, locked or hidden, by Stripe's name: `{ 'business_profile.url': { value: 'https://…', locked: true } }`. */
  fields?: Readonly<Record<string, FieldSetting>> | undefined
  /** The platform's own terms, linked beside Stripe's where they are accepted. */
  termsUrl?: string | undefined
  /** What Stripe's own form asks for beyond what is due now, in `embedded` mode. */
  collectionOptions?: EmbeddedProps<'account-onboarding'>['collectionOptions'] | undefined
  /** Where Stripe's pages come back to; this page unless set. */
  returnUrl?: string | undefined
  onEvent?: ((event: OnboardingEvent) => void) | undefined
  /** The seller wants to leave. What was typed stays. */
  onExit?: (() => void) | undefined
  /** The account can take payments and be paid out: Stripe says so, not a page that was come back from. */
  onComplete?: ((done: { account: string }) => void) | undefined
  onContactPlatform?: (() => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}
