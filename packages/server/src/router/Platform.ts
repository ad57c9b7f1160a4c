import type { OnboardingMode, Session } from '@connect-kit/contract'
import type { accountControlsCache } from '../accountSession/accountControlsCache.js'
import type { AccountSessionPolicy } from '../accountSession/grantComponents.js'
import type { BankDirectory } from '../japan/BankDirectory.js'
import type { PostalCodeDirectory } from '../japan/PostalCodeDirectory.js'

/** What is the same for every request: the platform's side of things. */
export interface Platform {
  mode: Session['mode']
  publishableKey: string
  accountSessionPolicy: AccountSessionPolicy
  onboarding: {
    modes: readonly OnboardingMode[]
    countries: readonly string[]
    /** Where the browser sends identity documents. */
    filesUrl: string
  }
  japan: { banks: BankDirectory; postalCodes: PostalCodeDirectory }
  accountControls: ReturnType<typeof accountControlsCache>
}
