import type { StripeError } from '@stripe/stripe-js'
import type { ApiResult } from '../api.js'
import { IntegrationError } from '../integrationError.js'
import { mergeBilling } from '../mergeBilling.js'
import type { MethodData } from '../protocol.js'
import { type ElementsGroup, groupBehind } from './elementsGroup.js'
import { confirmIntent, handleActions, type Intent, type IntentTools } from './intents.js'
import { neverFields } from './neverFields.js'
import { returnUrl } from './returnUrl.js'

export interface ConfirmOptions {
  elements?: unknown
  clientSecret?: string
  confirmParams?: ConfirmParams
  redirect?: 'always' | 'if_required'
}

interface ConfirmParams {
  return_url?: string
  payment_method?: string
  payment_method_data?: MethodData
  confirmation_token?: string
  shipping?: object
  receipt_email?: string
  setup_future_usage?: string
  mandate_data?: object
}

/** `confirmPayment` and `confirmSetup`: ends in a redirect, or in what became of the intent. */
export async function confirmWithElements<Kind extends Intent>(
  tools: IntentTools,
  call: 'confirmPayment' | 'confirmSetup',
  { elements, clientSecret, confirmParams = {}, redirect = 'always' }: ConfirmOptions,
): Promise<ApiResult<Kind>> {
  const group = elements === undefined ? undefined : groupBehind(elements)
  const { payment_method, confirmation_token, return_url } = confirmParams
  if (!group && (elements !== undefined || !clientSecret)) {
    throw new IntegrationError(
      `stripe.${call}(): elements should be an Elements object created by stripe.elements(), or a clientSecret should be passed in for an intent that has its payment method already.`,
    )
  }
  const secret = clientSecret ?? group?.options.clientSecret
  if (!secret) {
    throw new IntegrationError(
      `stripe.${call}(): you must pass in a clientSecret when calling stripe.${call}(). The clientSecret should be from a ${call === 'confirmSetup' ? 'SetupIntent' : 'PaymentIntent'} created on your server.`,
    )
  }
  if (redirect !== 'if_required' && !return_url) {
    throw new IntegrationError(
      `The \`confirmParams.return_url\` argument is required when calling stripe.${call}(), unless \`redirect\` is 'if_required'.`,
    )
  }
  if (group?.options.mode && !group.submitted) {
    throw new IntegrationError(
      `elements.submit() must be called before stripe.${call}() when the Elements group was created without an intent. Call elements.submit() as soon as your customer presses pay, prior to any asynchronous work.`,
    )
  }
  const collected =
    payment_method || confirmation_token || !group ? { params: {} } : await collect(group, confirmParams, call)
  if (collected.error) return { error: collected.error }

  const { payment_method_data: _, return_url: __, ...rest } = confirmParams
  const result = await handleActions(
    tools,
    secret,
    await confirmIntent<Kind>(tools, secret, { ...rest, ...collected.params, ...(group ? context(group) : {}) }),
  )
  if (!result.value || redirect === 'if_required' || !return_url) return result
  location.assign(returnUrl(return_url, result.value))
  // Stripe's promise does not settle either: the page is on its way out.
  return new Promise(() => undefined)
}

type Collected = { params: object; error?: undefined } | { params?: undefined; error: StripeError }

async function collect(
  group: ElementsGroup,
  { payment_method_data, shipping }: ConfirmParams,
  call: string,
): Promise<Collected> {
  requireNeverFields(group, payment_method_data, call)
  const wrong = await group.submit()
  if (wrong) return { error: wrong }
  const made = await group.createPaymentMethod({
    ...payment_method_data,
    billing_details: mergeBilling(await group.billing(), payment_method_data?.billing_details),
  })
  if (made.error) return { error: made.error }
  const address = shipping ?? (call === 'confirmPayment' ? await group.shipping() : undefined)
  return {
    params: {
      payment_method: made.paymentMethod.id,
      ...(address ? { shipping: address } : {}),
      ...(made.keepFor && call === 'confirmPayment' ? { setup_future_usage: made.keepFor } : {}),
    },
  }
}

/** A page that hides a field has promised to bring what would have been typed there. */
function requireNeverFields(group: ElementsGroup, data: MethodData | undefined, call: string): void {
  const missing = neverFields(group.find('payment')?.options.fields?.billingDetails, data?.billing_details)
  if (!missing) return
  throw new IntegrationError(
    `You specified "never" for fields.billing_details.${missing} when creating the payment Element, but did not pass confirmParams.payment_method_data.billing_details.${missing} when calling stripe.${call}(). If you opt out of collecting data via the payment Element using the fields option, the data must be passed in when calling stripe.${call}().`,
  )
}

/** What the buyer was shown without an intent, for the sandbox to compare with the one that is confirmed. */
const context = ({ options: { mode, amount, currency } }: ElementsGroup) =>
  mode === undefined || mode === 'setup' ? {} : { client_context: { amount, currency } }
