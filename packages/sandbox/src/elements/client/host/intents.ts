import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js'
import { type Api, type ApiResult, inWords } from '../api.js'
import type { Messages } from '../messages/en.js'
import { showChallenge } from './challenge.js'

export interface IntentTools {
  api: Api
  /** `…/_sandbox/` */
  base: string
  messages(): Messages
}

export type Intent = PaymentIntent | SetupIntent

const idOf = (secret: string) => secret.split('_secret_')[0] ?? ''
const pathOf = (secret: string) => `${secret.startsWith('seti_') ? 'setup_intents' : 'payment_intents'}/${idOf(secret)}`

export const retrieveIntent = <Kind extends Intent>({ api }: IntentTools, secret: string): Promise<ApiResult<Kind>> =>
  api.get<Kind>(pathOf(secret), { client_secret: secret })

export const confirmIntent = <Kind extends Intent>(
  { api }: IntentTools,
  secret: string,
  params: object,
): Promise<ApiResult<Kind>> =>
  api.post<Kind>(`${pathOf(secret)}/confirm`, { ...params, use_stripe_sdk: true, client_secret: secret })

/** Does what the intent waits for: shows the bank's question, or goes to a page that asks it. */
export async function handleActions<Kind extends Intent>(
  tools: IntentTools,
  secret: string,
  result: ApiResult<Kind>,
): Promise<ApiResult<Kind>> {
  const action = result.value?.status === 'requires_action' ? result.value.next_action : null
  if (!action) return result
  if (action.type === 'redirect_to_url') {
    location.assign(action.redirect_to_url?.url ?? '')
    // The page is on its way out.
    return new Promise(() => undefined)
  }
  const told = Object.entries(action.use_stripe_sdk ?? {}).find(([name]) => name === 'stripe_js')?.[1]
  return typeof told === 'string' ? answerChallenge<Kind>(tools, secret, told) : result
}

/** Lets the buyer answer their bank at this address, over the page, and tells what became of the intent. */
async function answerChallenge<Kind extends Intent>(
  tools: IntentTools,
  secret: string,
  address: string,
): Promise<ApiResult<Kind>> {
  const { messages } = tools
  const url = challengeUrl(address, tools)
  const answered = await showChallenge({
    url,
    messages: messages(),
    waits: async () => {
      const { value } = await retrieveIntent<Kind>(tools, secret)
      return value === undefined || value.status === 'requires_action'
    },
  })
  if (answered === 'closed') await refuseChallenge(url)
  const { value, error } = await retrieveIntent<Kind>(tools, secret)
  if (error) return { error }
  const failure = failureOf(value)
  if (!failure) return { value }
  return { error: { ...inWords(failure, messages()), ...shownWith(value) } }
}

const shownWith = (intent: Intent) =>
  intent.object === 'setup_intent' ? { setup_intent: intent } : { payment_intent: intent }

function failureOf(intent: Intent): StripeError | null {
  if (intent.status !== 'requires_payment_method') return null
  return intent.object === 'setup_intent' ? intent.last_setup_error : intent.last_payment_error
}

/** The challenge by way of the page's own address of the sandbox, which may be a proxy on the page's origin. */
function challengeUrl(address: string, { base, messages }: IntentTools): URL {
  const url = new URL(new URL(address).pathname.replace(/^.*\/_sandbox\//, ''), base)
  url.searchParams.set('locale', messages().locale)
  return url
}

/** Closing the question means no. */
async function refuseChallenge(url: URL): Promise<void> {
  await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ outcome: 'fail' }),
    redirect: 'manual',
    mode: 'no-cors',
  }).catch(() => undefined)
}
