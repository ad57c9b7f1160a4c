import type { Appearance, StripeCheckoutElementsSdkOptions, StripeCheckoutSession } from '@stripe/stripe-js'
import type { PublicCheckout } from '../../checkout/publicCheckout.js'
import type { ElementsGroup, GroupOptions } from '../host/elementsGroup.js'
import { createEmitter } from '../host/emitter.js'
import type { IntentTools } from '../host/intents.js'
import { silentElement } from '../host/silentElement.js'
import { IntegrationError } from '../integrationError.js'
import type { ElementOptions, ElementType, FontSource } from '../protocol.js'
import { type CheckoutDesk, checkoutActions } from './checkoutActions.js'
import { type Gathered, sessionView } from './sessionView.js'

export interface CheckoutSurroundings {
  tools: IntentTools
  newGroup(options: GroupOptions): ElementsGroup
}

/** `stripe.initCheckoutElementsSdk()`: Elements over a Checkout session, which the page shows as it likes. */
export function checkoutSdk(
  { tools, newGroup }: CheckoutSurroundings,
  { clientSecret, elementsOptions = {}, defaultValues = {} }: StripeCheckoutElementsSdkOptions,
) {
  const events = createEmitter()
  // What is drawn does not depend on the sum, which is known once the session is.
  const group = newGroup({
    mode: 'payment',
    amount: 0,
    currency: 'usd',
    ...(elementsOptions.appearance ? { appearance: elementsOptions.appearance } : {}),
    ...(elementsOptions.fonts ? { fonts: elementsOptions.fonts } : {}),
  })
  let session: PublicCheckout | undefined
  let paymentComplete = false
  let gathered: Gathered = {
    billingAddress: defaultValues.billingAddress ?? null,
    businessName: null,
    email: defaultValues.email ?? null,
    individualName: null,
    phoneNumber: defaultValues.phoneNumber ?? null,
    shippingAddress: defaultValues.shippingAddress ?? null,
    taxIdInfo: null,
  }

  const known = (): PublicCheckout => {
    if (session) return session
    throw new IntegrationError('The Checkout session has not been loaded: await loadActions() first.')
  }
  const canConfirm = () =>
    known().status === 'open' && (paymentComplete || !group.find('payment')) && Boolean(gathered.email)
  const view = (): StripeCheckoutSession =>
    sessionView(known(), gathered, { locale: tools.messages().locale, canConfirm: canConfirm() })
  const tell = () => {
    if (session) events.emit('change', view())
  }

  const learn = (next: PublicCheckout) => {
    session = next
    gathered = { ...gathered, email: gathered.email ?? next.customer_email }
    tell()
  }
  const load = async () => {
    const secret = await clientSecret
    const id = /^(cs_\w+?)_secret_/.exec(secret)?.[1]
    if (!id) {
      throw new IntegrationError(
        `Invalid value for clientSecret: it should be the client secret of a Checkout session, cs_…_secret_…. You specified: ${secret}.`,
      )
    }
    const { value, error } = await tools.api.get<PublicCheckout>(`checkout/sessions/${id}`, { client_secret: secret })
    if (error) return { type: 'error' as const, error: { message: error.message ?? '', code: null } }
    learn(value)
    const { mode, amount_total: amount, currency } = value
    await group.update({ mode, ...(amount === null ? {} : { amount }), ...(currency === null ? {} : { currency }) })
    const desk: CheckoutDesk = {
      tools,
      group,
      clientSecret: secret,
      session: known,
      view,
      learn,
      gather(more) {
        gathered = { ...gathered, ...more }
        tell()
      },
    }
    return { type: 'success' as const, actions: checkoutActions(desk) }
  }
  let loading: ReturnType<typeof load> | undefined

  const create = (type: ElementType, options: ElementOptions = {}) => {
    const handle = group.create(type, options)
    handle.on('change', (payload) => {
      const { complete, value } = change(payload)
      if (type === 'payment') paymentComplete = complete
      if (type === 'contactDetails' && complete && value?.email) gathered = { ...gathered, email: value.email }
      tell()
    })
    return handle
  }
  const get = (type: ElementType, mode?: string) => group.find(type, mode)?.handle ?? null
  const silent = new Map<string, ReturnType<typeof silentElement>>()
  const createSilent = (type: string) => {
    const element = silentElement(type, tools.messages)
    silent.set(type, element)
    return element
  }

  return {
    on: (event: 'change', handler: (session: StripeCheckoutSession) => void) => events.on(event, () => handler(view())),
    loadActions() {
      loading ??= load()
      return loading
    },
    changeAppearance: (appearance: Appearance) => void group.update({ appearance }),
    loadFonts: (fonts: FontSource[]) => void group.update({ fonts }),
    getPaymentElement: () => get('payment'),
    getBillingAddressElement: () => get('address', 'billing'),
    getShippingAddressElement: () => get('address', 'shipping'),
    getExpressCheckoutElement: () => get('expressCheckout'),
    getContactDetailsElement: () => get('contactDetails'),
    getCurrencySelectorElement: () => silent.get('currencySelector') ?? null,
    getTaxIdElement: () => silent.get('taxId') ?? null,
    getTermsElement: () => silent.get('terms') ?? null,
    getLinkSignupElement: () => silent.get('linkSignup') ?? null,
    createPaymentElement: (options?: ElementOptions) => create('payment', options),
    createBillingAddressElement: (options?: ElementOptions) => create('address', { ...options, mode: 'billing' }),
    createShippingAddressElement: (options?: ElementOptions) => create('address', { ...options, mode: 'shipping' }),
    createExpressCheckoutElement: (options?: ElementOptions) => create('expressCheckout', options),
    createContactDetailsElement: (options?: ElementOptions) => create('contactDetails', options),
    createCurrencySelectorElement: () => createSilent('currencySelector'),
    createTaxIdElement: () => createSilent('taxId'),
    createTermsElement: () => createSilent('terms'),
    createLinkSignupElement: () => createSilent('linkSignup'),
  }
}

interface Change {
  complete: boolean
  value?: { email?: string }
}

const change = (payload: unknown): Change =>
  typeof payload === 'object' && payload !== null ? { complete: false, ...payload } : { complete: false }
