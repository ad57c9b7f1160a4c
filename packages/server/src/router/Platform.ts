import type { Session } from '@connect-kit/contract'
import type { accountControlsCache } from '../accountSession/accountControlsCache.js'
import type { AccountSessionPolicy } from '../accountSession/grantComponents.js'
import type { BankDirectory } from '../japan/BankDirectory.js'
import type { PostalCodeDirectory } from '../japan/PostalCodeDirectory.js'
import type { ReadyPolicy } from '../onboarding/readPolicy.js'

/** What is the same for every request: the platform's side of things. */
export interface Platform {
  mode: Session['mode']
  publishableKey: string
  accountSessionPolicy: AccountSessionPolicy
  onboarding: ReadyPolicy
  japan: { banks: BankDirectory; postalCodes: PostalCodeDirectory }
  accountControls: ReturnType<typeof accountControlsCache>
}
