import type { StripeError } from '@stripe/stripe-js'
import { formData } from './formData.js'
import type { Messages } from './messages/en.js'

export interface ApiSettings {
  /** `…/_sandbox/` */
  base: string
  publishableKey: string
  stripeAccount: string | undefined
}

export type ApiResult<Value> = { value: Value; error?: undefined } | { value?: undefined; error: StripeError }

export interface Api {
  get<Value>(path: string, params?: object): Promise<ApiResult<Value>>
  post<Value>(path: string, params?: object): Promise<ApiResult<Value>>
}

/** The sandbox, asked with a publishable key. Never throws: what goes wrong is Stripe's error object, in the page's language. */
export function createApi({ base, publishableKey, stripeAccount }: ApiSettings, messages: () => Messages): Api {
  const ask = async <Value>(method: 'GET' | 'POST', path: string, params: object): Promise<ApiResult<Value>> => {
    const form = formData(params)
    const url = new URL(`elements/api/${path}`, base)
    if (method === 'GET') url.search = form.toString()
    const headers = new Headers({ Authorization: `Bearer ${publishableKey}` })
    if (stripeAccount) headers.set('Stripe-Account', stripeAccount)
    try {
      const response = await fetch(url, { method, headers, ...(method === 'POST' ? { body: form } : {}) })
      const body = await response.json()
      return response.ok ? { value: body } : { error: localized(body.error, messages()) }
    } catch {
      return { error: { type: 'api_connection_error', message: messages().network } }
    }
  }
  return {
    get: (path, params = {}) => ask('GET', path, params),
    post: (path, params = {}) => ask('POST', path, params),
  }
}

/** Buyers read declines: they are told in the page's language, also where an intent repeats them. */
function localized(error: StripeError, messages: Messages): StripeError {
  const { payment_intent: payment, setup_intent: setup } = error
  return {
    ...inWords(error, messages),
    ...(payment?.last_payment_error
      ? { payment_intent: { ...payment, last_payment_error: inWords(payment.last_payment_error, messages) } }
      : {}),
    ...(setup?.last_setup_error
      ? { setup_intent: { ...setup, last_setup_error: inWords(setup.last_setup_error, messages) } }
      : {}),
  }
}

export function inWords<E extends { code?: string; decline_code?: string; message?: string }>(
  error: E,
  { errors }: Messages,
): E {
  const message = errors[error.decline_code ?? ''] ?? errors[error.code ?? '']
  return message === undefined ? error : { ...error, message }
}
