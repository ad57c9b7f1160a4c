import type {
  ConfirmationToken,
  PaymentIntent,
  PaymentMethod,
  SetupIntent,
  Stripe,
  StripeCheckoutElementsSdkOptions,
  StripeConstructorOptions,
  StripeEmbeddedCheckoutOptions,
} from '@stripe/stripe-js'
import { type ApiSettings, createApi } from '../api.js'
import { checkoutSdk } from '../checkout/checkoutSdk.js'
import { embeddedPage } from '../checkout/embeddedPage.js'
import { IntegrationError } from '../integrationError.js'
import { mergeBilling } from '../mergeBilling.js'
import { messagesFor } from '../messages/messagesFor.js'
import type { MethodData } from '../protocol.js'
import { type CardData, confirmCard, methodOfCard, nextAction } from './cardMethods.js'
import { type ConfirmOptions, confirmWithElements } from './confirmWithElements.js'
import { createToken } from './createToken.js'
import { createElementsGroup, type ElementsGroup, type GroupOptions, groupBehind } from './elementsGroup.js'
import { type IntentTools, retrieveIntent } from './intents.js'
import { noPaymentRequest } from './paymentRequest.js'
import { unavailable } from './unavailable.js'

/** What `Stripe(publishableKey, options)` answers. */
export function createStripe(
  base: URL,
  publishableKey: unknown,
  { stripeAccount, locale }: StripeConstructorOptions = {},
) {
  requireKey(publishableKey)
  const apiSettings: ApiSettings = { base: base.href, publishableKey, stripeAccount }
  const messages = () => messagesFor(locale)
  const api = createApi(apiSettings, messages)
  const tools: IntentTools = { api, base: base.href, messages }
  const groups: ElementsGroup[] = []
  const wrappers: object[] = []

  const newGroup = (options?: GroupOptions) => {
    const group = createElementsGroup({ api, apiSettings, locale }, options)
    groups.push(group)
    return group
  }

  const stripe = {
    ...unavailable,

    elements(options?: GroupOptions) {
      return newGroup(options).handle
    },

    async confirmPayment(options: ConfirmOptions) {
      const { value, error } = await confirmWithElements<PaymentIntent>(tools, 'confirmPayment', options)
      return error ? { error } : { paymentIntent: value }
    },
    async confirmSetup(options: ConfirmOptions) {
      const { value, error } = await confirmWithElements<SetupIntent>(tools, 'confirmSetup', options)
      return error ? { error } : { setupIntent: value }
    },
    async confirmCardPayment(
      secret: string,
      data?: Parameters<typeof confirmCard>[3],
      options?: { handleActions?: boolean },
    ) {
      requireSecret(secret, 'confirmCardPayment', 'pi')
      const { value, error } = await confirmCard<PaymentIntent>(tools, groups, secret, data, options)
      return error ? { error } : { paymentIntent: value }
    },
    async confirmCardSetup(
      secret: string,
      data?: Parameters<typeof confirmCard>[3],
      options?: { handleActions?: boolean },
    ) {
      requireSecret(secret, 'confirmCardSetup', 'seti')
      const { value, error } = await confirmCard<SetupIntent>(tools, groups, secret, data, options)
      return error ? { error } : { setupIntent: value }
    },
    async handleCardAction(secret: string) {
      requireSecret(secret, 'handleCardAction', 'pi')
      const { value, error } = await nextAction<PaymentIntent>(tools, secret)
      return error ? { error } : { paymentIntent: value }
    },
    async handleNextAction({ clientSecret }: { clientSecret?: string } = {}) {
      if (clientSecret?.startsWith('seti_')) {
        const { value, error } = await nextAction<SetupIntent>(tools, clientSecret)
        return error ? { error } : { setupIntent: value }
      }
      requireSecret(clientSecret, 'handleNextAction', 'pi')
      const { value, error } = await nextAction<PaymentIntent>(tools, clientSecret)
      return error ? { error } : { paymentIntent: value }
    },
    async retrievePaymentIntent(secret: string) {
      requireSecret(secret, 'retrievePaymentIntent', 'pi')
      const { value, error } = await retrieveIntent<PaymentIntent>(tools, secret)
      return error ? { error } : { paymentIntent: value }
    },
    async retrieveSetupIntent(secret: string) {
      requireSecret(secret, 'retrieveSetupIntent', 'seti')
      const { value, error } = await retrieveIntent<SetupIntent>(tools, secret)
      return error ? { error } : { setupIntent: value }
    },

    /** By `{ elements }`, by `{ element }`, by `{ type: 'card', card }`, and in the old way: `('card', element, data)`. */
    async createPaymentMethod(first: unknown, second?: unknown, third?: CardData) {
      const { value, error } = await makePaymentMethod(first, second, third)
      return error ? { error } : { paymentMethod: value }
    },
    async createConfirmationToken({ elements, params = {} }: { elements?: unknown; params?: TokenParams } = {}) {
      const group = requireGroup(elements, 'createConfirmationToken')
      const { payment_method_data, ...rest } = params
      const { value, error } = await fromGroup(group, payment_method_data)
      if (error) return { error }
      const shipping = rest.shipping ?? (await group.shipping())
      const made = await api.post<ConfirmationToken>('confirmation_tokens', {
        ...rest,
        payment_method: value.id,
        ...(shipping ? { shipping } : {}),
        ...(group.options.setupFutureUsage ? { setup_future_usage: group.options.setupFutureUsage } : {}),
      })
      return made.error ? { error: made.error } : { confirmationToken: made.value }
    },
    createToken: (what: unknown, data?: unknown) => createToken(tools, groups, what, data),

    paymentRequest: noPaymentRequest,
    registerAppInfo: (wrapper: object) => void wrappers.push(wrapper),
    _registerWrapper: (wrapper: object) => void wrappers.push(wrapper),
    initCheckoutElementsSdk: (options: StripeCheckoutElementsSdkOptions) => checkoutSdk({ tools, newGroup }, options),
    /** In beta at Stripe. */
    initCheckoutFormSdk() {
      throw new IntegrationError(
        'stripe.initCheckoutFormSdk() is not available in the sandbox: use a Checkout session with ui_mode elements or embedded_page.',
      )
    },
    createEmbeddedCheckoutPage: (options: StripeEmbeddedCheckoutOptions) => embeddedPage(tools, options),
  } satisfies Record<keyof Stripe, unknown> & Record<string, unknown>

  const fromGroup = async (group: ElementsGroup, data: MethodData = {}) => {
    const wrong = await group.submit()
    if (wrong) return { error: wrong }
    const made = await group.createPaymentMethod({
      ...data,
      billing_details: mergeBilling(await group.billing(), data.billing_details),
    })
    return made.error ? { error: made.error } : { value: made.paymentMethod }
  }
  const makePaymentMethod = async (first: unknown, second: unknown, third: CardData = {}) => {
    if (first === 'card') return methodOfCard(tools, groups, { ...third, card: second })
    const options: { elements?: unknown; element?: unknown; params?: MethodData; type?: string } & CardData =
      typeof first === 'object' && first !== null ? first : {}
    if (options.elements !== undefined) {
      const group = requireGroup(options.elements, 'createPaymentMethod')
      if (group.options.paymentMethodCreation !== 'manual') {
        throw new IntegrationError(
          'To use stripe.createPaymentMethod() with the Payment Element, you must pass paymentMethodCreation: "manual" when creating the Elements group.',
        )
      }
      return fromGroup(group, options.params)
    }
    if (options.element !== undefined) return methodOfCard(tools, groups, { ...options.params, card: options.element })
    const { type, ...data } = options
    if (type !== 'card') {
      const { error } = await api.post<PaymentMethod>('payment_methods', { type, ...data })
      throw new IntegrationError(error?.message ?? `The payment method type "${type}" is not available in the sandbox.`)
    }
    return methodOfCard(tools, groups, data)
  }
  return stripe
}

interface TokenParams {
  payment_method_data?: MethodData
  return_url?: string | null
  shipping?: object
  metadata?: Record<string, string>
}

function requireGroup(elements: unknown, call: string): ElementsGroup {
  const group = groupBehind(elements)
  if (group) return group
  throw new IntegrationError(
    `Invalid value for stripe.${call}(): elements should be an Elements object created by stripe.elements().`,
  )
}

function requireKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key === '') {
    throw new IntegrationError('Missing value for Stripe(): apiKey should be a string.')
  }
  if (/^(sk|rk)_/.test(key)) {
    throw new IntegrationError(
      'You should not use your secret key with Stripe.js.\n        Please pass a publishable key instead.',
    )
  }
  if (!key.startsWith('pk_test_')) {
    throw new IntegrationError(
      'Invalid value for Stripe(): apiKey should be a publishable test key, pk_test_…: the sandbox never sees live keys.',
    )
  }
}

function requireSecret(secret: unknown, call: string, prefix: 'pi' | 'seti'): asserts secret is string {
  if (typeof secret === 'string' && new RegExp(`^${prefix}_\\w+_secret_\\w+$`).test(secret)) return
  throw new IntegrationError(
    `Invalid value for stripe.${call} intent secret: value should be a client secret of the form \${id}_secret_\${secret}. You specified: ${String(secret)}.`,
  )
}
