import type { StripeError } from '@stripe/stripe-js'
import { IntegrationError } from '../integrationError.js'
import { prepareCard } from './cardMethods.js'
import type { ElementsGroup } from './elementsGroup.js'
import { elementBehind } from './hostElement.js'
import type { IntentTools } from './intents.js'

type TokenResult = { token: object; error?: undefined } | { token?: undefined; error: StripeError }

const kinds = ['bank_account', 'pii', 'account', 'person'] as const

/** A card from an Element, or what a page collects itself: a bank account, a person, an account to be onboarded. */
export async function createToken(
  { api }: IntentTools,
  groups: readonly ElementsGroup[],
  what: unknown,
  data: unknown = {},
): Promise<TokenResult> {
  const element = elementBehind(what) ?? (what === 'cvc_update' ? elementBehind(data) : undefined)
  if (element) {
    const wrong = await prepareCard(groups, element)
    if (wrong) return { error: wrong }
    const given = what === 'cvc_update' ? {} : record(data)
    const made = await element.call<TokenResult>({ name: 'createToken', args: [given] })
    if (made) return made
    throw new IntegrationError(
      'We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.',
    )
  }
  const kind = kinds.find((one) => one === what)
  if (!kind) {
    throw new IntegrationError(
      `You must provide a Stripe Element or a valid token type to create a Token: ${kinds.join(', ')} or cvc_update.`,
    )
  }
  const given = record(data)
  const { value, error } = await api.post<object>('tokens', {
    [kind]: kind === 'pii' ? { id_number: given.personal_id_number ?? given.id_number } : given,
  })
  return error ? { error } : { token: value }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
