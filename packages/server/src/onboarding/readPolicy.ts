import { type OnboardingMode, onboardingModes } from '@connect-kit/contract'
import { type AccountPlan, defaultPlan, platformCollects } from './AccountPlan.js'
import type { OnboardingPolicy } from './OnboardingPolicy.js'
import { requirePlan } from './plan/requirePlan.js'

/** The policy with nothing left open. */
export interface ReadyPolicy {
  countries: readonly string[]
  modes: readonly OnboardingMode[]
  account: NonNullable<OnboardingPolicy['account']>
  platformCountry: string | undefined
  /** Undefined: the origin that the request was sent to. */
  returnOrigins: readonly string[] | undefined
  collect: 'currently_due' | 'eventually_due'
  oauth: { clientId: string; stateSecrets: readonly string[]; authorizeBase: string | undefined } | null
  /** Where the browser sends identity documents. */
  filesUrl: string
}

interface PolicySurroundings {
  /** `STRIPE_API_BASE`. */
  apiBase: string | undefined
  /** Signing secrets of the Connect webhook. */
  connectSecrets: readonly string[]
}

/** What the operator left out, and one sentence for each thing that cannot be as it was written. */
export function readPolicy(given: OnboardingPolicy = {}, surroundings: PolicySurroundings): ReadyPolicy {
  const { countries = [], account = defaultPlan, platformCountry, returnOrigins, collect = 'eventually_due' } = given
  const { apiBase } = surroundings
  const wrong = [...countries, ...(platformCountry ? [platformCountry] : [])].find((code) => !/^[A-Z]{2}$/.test(code))
  if (wrong !== undefined) throw new Error(`onboarding: "${wrong}" is no country. Write ISO 3166 codes: "JP", "US".`)
  const origin = returnOrigins?.find((text) => !isOrigin(text))
  if (origin !== undefined)
    throw new Error(
      `onboarding.returnOrigins: "${origin}" is no origin. Write it without a path: "https://app.example".`,
    )
  if (typeof account !== 'function')
    for (const country of [undefined, ...countries])
      requirePlan(account, { country, platform: platformCountry }, 'onboarding.account')
  const oauth = readOauth(given.oauth, surroundings)
  return {
    countries: [...new Set(countries)],
    modes: readModes(given.modes, typeof account === 'function' ? undefined : account, oauth !== null),
    account,
    platformCountry,
    returnOrigins,
    collect,
    oauth,
    filesUrl: given.filesUrl ?? (apiBase ? new URL('/v1/files', apiBase).href : 'https://files.stripe.com/v1/files'),
  }
}

function readModes(
  modes: readonly OnboardingMode[] | undefined,
  plan: AccountPlan | undefined,
  hasOauth: boolean,
): readonly OnboardingMode[] {
  const collects = plan === undefined || platformCollects(plan)
  const possible = { hosted: true, embedded: true, api: collects, oauth: hasOauth }
  if (modes === undefined) return onboardingModes.filter((mode) => possible[mode])
  if (modes.includes('oauth') && !hasOauth)
    throw new Error('onboarding.modes names "oauth", but onboarding.oauth.clientId (ca_…) is missing.')
  if (modes.includes('api') && !collects)
    throw new Error(
      'onboarding.modes names "api", but with onboarding.account Stripe collects requirements, and forms of yours may not. ' +
        'Leave "api" out, or let the platform collect them.',
    )
  return onboardingModes.filter((mode) => modes.includes(mode))
}

function readOauth(
  oauth: OnboardingPolicy['oauth'],
  { apiBase, connectSecrets }: PolicySurroundings,
): ReadyPolicy['oauth'] {
  if (!oauth) return null
  const { clientId, stateSecret, authorizeBase = apiBase } = oauth
  if (!/^ca_\w+$/.test(clientId))
    throw new Error(
      'onboarding.oauth.clientId must be the client id of your platform (ca_…), from its Connect settings.',
    )
  const stateSecrets = stateSecret === undefined ? connectSecrets : [stateSecret].flat()
  if (stateSecrets.length === 0)
    throw new Error(
      'onboarding.oauth has nothing to sign its state with. Set the signing secret of the Connect webhook ' +
        '(STRIPE_CONNECT_WEBHOOK_SECRET), which also tells when a seller disconnects, or onboarding.oauth.stateSecret.',
    )
  if (stateSecret !== undefined && stateSecrets.some((secret) => secret.length < 32))
    throw new Error(
      'onboarding.oauth.stateSecret is shorter than 32 characters. Make one with: openssl rand -base64 32',
    )
  return { clientId, stateSecrets, authorizeBase }
}

const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
