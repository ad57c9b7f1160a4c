import type { Session } from '@connect-kit/contract'
import type { EventSource } from '../inbox/event.js'
import { type ReadyPolicy, readPolicy } from '../onboarding/readPolicy.js'
import type { ConnectRouterOptions } from './ConnectRouterOptions.js'

export interface Settings {
  publishableKey: string
  mode: Session['mode']
  webhookSecrets: Record<EventSource, readonly string[]>
  onboarding: ReadyPolicy
}

/** What the host left out, from the environment. Throws a sentence where nothing sensible is left. */
export function readSettings(
  { publishableKey, mode, webhookSecrets, onboarding }: ConnectRouterOptions,
  environment: NodeJS.ProcessEnv,
): Settings {
  const key = publishableKey ?? environment.STRIPE_PUBLISHABLE_KEY
  if (!key?.startsWith('pk_'))
    throw new Error(
      'createConnectRouter needs the publishable key (pk_…), which the components hand to Stripe in the browser. ' +
        'Pass publishableKey or set STRIPE_PUBLISHABLE_KEY.',
    )
  const connect = secrets('connect', webhookSecrets?.connect ?? environment.STRIPE_CONNECT_WEBHOOK_SECRET)
  return {
    publishableKey: key,
    mode: mode ?? (key.startsWith('pk_live_') ? 'live' : environment.STRIPE_API_BASE ? 'sandbox' : 'test'),
    onboarding: readPolicy(onboarding, { apiBase: environment.STRIPE_API_BASE || undefined, connectSecrets: connect }),
    webhookSecrets: {
      account: secrets('account', webhookSecrets?.account ?? environment.STRIPE_WEBHOOK_SECRET),
      connect,
      thin: secrets('thin', webhookSecrets?.thin ?? environment.STRIPE_THIN_WEBHOOK_SECRET),
    },
  }
}

function secrets(name: string, given: string | readonly string[] | undefined): readonly string[] {
  const list = given === undefined || given === '' ? [] : [given].flat()
  if (list.some((secret) => secret === '' || /\s/.test(secret)))
    throw new Error(
      `A signing secret of the ${name} webhook is empty or contains a space or line break. Copy it again.`,
    )
  return list
}
