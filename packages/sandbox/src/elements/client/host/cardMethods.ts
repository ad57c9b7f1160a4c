import type { PaymentIntent, PaymentMethod, SetupIntent, StripeError } from '@stripe/stripe-js'
import type { ApiResult } from '../api.js'
import { IntegrationError } from '../integrationError.js'
import type { MethodData, MethodResult } from '../protocol.js'
import type { ElementsGroup } from './elementsGroup.js'
import { elementBehind, type HostElement } from './hostElement.js'
import { confirmIntent, handleActions, type IntentTools, retrieveIntent } from './intents.js'

export interface CardData extends MethodData {
  card?: unknown
}

interface CardConfirmData {
  payment_method?: string | CardData
  return_url?: string
  receipt_email?: string
  setup_future_usage?: string | null
  shipping?: object | null
  mandate_data?: object
}

/** The card of `card: element` or `card: { token }`, made into a payment method where it was typed. */
export async function methodOfCard(
  { api }: IntentTools,
  groups: readonly ElementsGroup[],
  { card, ...data }: CardData,
): Promise<ApiResult<PaymentMethod>> {
  const element = elementBehind(card)
  if (!element) {
    const token =
      typeof card === 'object' && card !== null
        ? Object.entries(card).find(([name]) => name === 'token')?.[1]
        : undefined
    if (typeof token !== 'string') {
      throw new IntegrationError(
        'Invalid value for card: it should be an Element or an object with a `token`. Card numbers are typed into an Element.',
      )
    }
    return api.post<PaymentMethod>('payment_methods', { type: 'card', card: { token }, ...data })
  }
  const wrong = await prepareCard(groups, element)
  if (wrong) return { error: wrong }
  const made = await element.call<MethodResult>({ name: 'createPaymentMethod', args: [data] })
  if (!made)
    throw new IntegrationError(
      'We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.',
    )
  return made.error ? { error: made.error } : { value: made.paymentMethod }
}

/**
 * Has every frame of a card show what is wrong, and tells the first of it. The frame of a number learns where the rest is
 * typed: that goes from frame to frame.
 */
export async function prepareCard(
  groups: readonly ElementsGroup[],
  element: HostElement,
): Promise<StripeError | undefined> {
  const group = groups.find((one) => one.find(element.type) === element)
  const others =
    element.type === 'cardNumber'
      ? [group?.find('cardExpiry'), group?.find('cardCvc')].filter((one) => one !== undefined)
      : []
  let wrong: StripeError | null | undefined
  for (const one of [element, ...others].reverse()) {
    wrong = (await one.call<StripeError | null>({ name: 'validate', args: [] })) ?? wrong
  }
  const names = await Promise.all(others.map((one) => one.frameName()))
  await element.call({ name: 'gather', args: [names.filter((name) => name !== undefined)] })
  return wrong ?? undefined
}

/** `confirmCardPayment` and `confirmCardSetup`. */
export async function confirmCard<Kind extends PaymentIntent | SetupIntent>(
  tools: IntentTools,
  groups: readonly ElementsGroup[],
  clientSecret: string,
  { payment_method, return_url, ...data }: CardConfirmData = {},
  { handleActions: handles = true }: { handleActions?: boolean } = {},
): Promise<ApiResult<Kind>> {
  // A question is shown over the page: an address to come back to is for pages that go to the bank themselves.
  const params: { payment_method?: string; return_url?: string } = handles || !return_url ? {} : { return_url }
  if (typeof payment_method === 'string') params.payment_method = payment_method
  else if (payment_method) {
    const { value, error } = await methodOfCard(tools, groups, payment_method)
    if (error) return { error }
    params.payment_method = value.id
  }
  const result = await confirmIntent<Kind>(tools, clientSecret, { ...data, ...params })
  return handles ? handleActions(tools, clientSecret, result) : result
}

/** `handleNextAction` and `handleCardAction`: the server has confirmed, the buyer's bank waits. */
export async function nextAction<Kind extends PaymentIntent | SetupIntent>(
  tools: IntentTools,
  clientSecret: string,
): Promise<ApiResult<Kind>> {
  return handleActions(tools, clientSecret, await retrieveIntent<Kind>(tools, clientSecret))
}
