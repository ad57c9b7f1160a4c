import { randomBytes } from 'node:crypto'
import type { AccountPlan, OnboardingPolicy } from '@connect-kit/server'
import type { Generation } from './people.js'

/** The platform asks for everything itself and answers for everything, so that every way to onboard can be tried. */
export const plans: Readonly<Record<Generation, AccountPlan>> = {
  v1: {
    generation: 'v1',
    controller: {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'application',
      stripe_dashboard: { type: 'none' },
    },
    capabilities: ['card_payments', 'transfers'],
  },
  v2: {
    generation: 'v2',
    dashboard: 'none',
    responsibilities: { fees_collector: 'application', losses_collector: 'application' },
    configurations: { merchant: { capabilities: ['card_payments'] }, recipient: true },
  },
}

interface Options {
  /** The demo's own address: Stripe sends people back there and nowhere else. */
  url: string
  sandboxUrl: string | undefined
  /** Of the platform's Connect settings; without it nobody joins with an account they have. The sandbox takes any. */
  clientId: string | undefined
}

/** How new authors come to an account on this platform. */
export function onboardingPolicy({ url, sandboxUrl, clientId = sandboxUrl && 'ca_demo' }: Options): OnboardingPolicy {
  return {
    countries: ['JP', 'US', 'GB', 'DE', 'FR', 'SG', 'AU', 'CA'],
    account: (_wanted, { tenant }) => plans[tenant?.endsWith('-v2') ? 'v2' : 'v1'],
    returnOrigins: [url, url.replace('localhost', '127.0.0.1')],
    oauth: clientId ? { clientId, stateSecret: randomBytes(32).toString('hex'), authorizeBase: sandboxUrl } : undefined,
    filesUrl: sandboxUrl && '/_sandbox/v1/files',
  }
}
