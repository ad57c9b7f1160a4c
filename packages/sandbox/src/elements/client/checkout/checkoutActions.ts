import type { StripeCheckoutContact, StripeCheckoutSession, StripeError } from '@stripe/stripe-js'
import type { PublicCheckout } from '../../checkout/publicCheckout.js'
import type { ApiResult } from '../api.js'
import { emailProblem } from '../frame/emailProblem.js'
import { nextAction } from '../host/cardMethods.js'
import type { ElementsGroup } from '../host/elementsGroup.js'
import type { Intent, IntentTools } from '../host/intents.js'
import { mergeBilling } from '../mergeBilling.js'
import type { BillingDetails, MethodResult } from '../protocol.js'
import type { Gathered } from './sessionView.js'

/** What the actions of one session work with. */
export interface CheckoutDesk {
  tools: IntentTools
  group: ElementsGroup
  clientSecret: string
  session(): PublicCheckout
  view(): StripeCheckoutSession
  /** Told by the sandbox, or gathered by the page: either way every listener hears of it. */
  learn(session: PublicCheckout): void
  gather(known: Partial<Gathered>): void
}

export interface ConfirmArguments {
  returnUrl?: string
  redirect?: 'always' | 'if_required'
  paymentMethod?: string
  savePaymentMethod?: boolean
  email?: string
  phoneNumber?: string
  billingAddress?: StripeCheckoutContact
  shippingAddress?: StripeCheckoutContact
}

interface Confirmed {
  session: PublicCheckout
  /** Of the intent whose bank has a question. */
  intent_client_secret: string | null
}

const pathOf = (session: PublicCheckout) => `checkout/sessions/${session.id}`

/** What a page can do with an open session. Every answer brings the session as it stands then. */
export function checkoutActions(desk: CheckoutDesk) {
  const { tools, group, clientSecret: client_secret } = desk
  const { api, messages } = tools

  const success = () => ({ type: 'success' as const, session: desk.view() })
  const failure = <Code extends string | null>(message: string, code: Code) => ({
    type: 'error' as const,
    error: { message, code },
  })
  const change = async (params: object) => {
    const { value, error } = await api.post<PublicCheckout>(pathOf(desk.session()), { ...params, client_secret })
    if (error) return error
    desk.learn(value)
    return undefined
  }
  const refetch = async () => {
    const { value } = await api.get<PublicCheckout>(pathOf(desk.session()), { client_secret })
    if (value) desk.learn(value)
  }
  const changed = async (params: object) => {
    const error = await change(params)
    return error ? failure(error.message ?? '', null) : success()
  }
  const gathered = async (known: Partial<Gathered>) => {
    desk.gather(known)
    return success()
  }

  const confirm = async (given: ConfirmArguments) => {
    const { value, error } = await tryToConfirm(desk, given)
    if (error) {
      await refetch()
      const { message = '', type, decline_code = null } = error
      if (type !== 'card_error') return failure(message, null)
      const failed = failure(message, 'paymentFailed' as const)
      return { ...failed, error: { ...failed.error, paymentFailed: { declineCode: decline_code } } }
    }
    desk.learn(value)
    const target = given.returnUrl ?? value.return_url
    if (given.redirect === 'if_required' || !target) return success()
    location.assign(new URL(target.replaceAll('{CHECKOUT_SESSION_ID}', value.id), location.href))
    // Stripe's promise does not settle either: the page is on its way out.
    return new Promise<never>(() => undefined)
  }

  return {
    getSession: () => desk.view(),
    async applyPromotionCode(code: string) {
      const error = await change({ promotion_code: code })
      return error ? failure(error.message ?? '', 'invalidCode' as const) : success()
    },
    removePromotionCode: () => changed({ promotion_code: '' }),
    updateShippingAddress: (shippingAddress: StripeCheckoutContact | null) => gathered({ shippingAddress }),
    updateBillingAddress: (billingAddress: StripeCheckoutContact | null) => gathered({ billingAddress }),
    updatePhoneNumber: (phoneNumber: string | null) => gathered({ phoneNumber }),
    async updateEmail(email: string | null) {
      const problem = email === null ? undefined : emailProblem(email)
      if (problem) {
        const code = problem === 'incomplete_email' ? ('incompleteEmail' as const) : ('invalidEmail' as const)
        return failure(messages().fields[problem], code)
      }
      return gathered({ email })
    },
    updateIndividualName: (individualName: string | null) => gathered({ individualName }),
    updateBusinessName: (businessName: string | null) => gathered({ businessName }),
    updateTaxIdInfo: (taxIdInfo: Gathered['taxIdInfo']) => gathered({ taxIdInfo }),
    updateLineItemQuantity: ({ lineItem, quantity }: { lineItem: string; quantity: number }) =>
      changed({ line_item: lineItem, quantity }),
    updateShippingOption: (shippingOption: string) => changed({ shipping_rate: shippingOption }),
    confirm: (given: ConfirmArguments = {}) => confirm(given),
    async runServerUpdate(update: () => Promise<unknown>) {
      try {
        await update()
      } catch (error) {
        return failure(error instanceof Error ? error.message : String(error), null)
      }
      await refetch()
      return success()
    },
    async validateElements() {
      const error = await group.submit()
      if (!error) return success()
      const { message = '' } = error
      return {
        type: 'error' as const,
        error: {
          code: 'validation_error' as const,
          message,
          validation_errors: [{ message, element: 'payment' as const }],
        },
      }
    },
    addOptionalLineItem: async (_priceId: string) => failure(messages().noOptionalItems, null),
    removeOptionalLineItem: async (_priceId: string) => failure(messages().noOptionalItems, null),
  }
}

async function tryToConfirm(desk: CheckoutDesk, given: ConfirmArguments): Promise<ApiResult<PublicCheckout>> {
  const { tools, group, clientSecret: client_secret } = desk
  const known = desk.view()
  const email = given.email ?? known.email ?? (await group.billing()).email ?? undefined
  const phone = given.phoneNumber ?? known.phoneNumber ?? undefined
  const details = mergeBilling(
    await group.billing(),
    contactDetails(given.billingAddress ?? known.billingAddress),
    email ? { email } : {},
    phone ? { phone } : {},
  )
  const method = await methodFor(desk, given, details)
  if (method.error) return { error: method.error }
  const shipping = given.shippingAddress ?? known.shippingAddress ?? (await group.shipping())
  const { value, error } = await tools.api.post<Confirmed>(`${pathOf(desk.session())}/confirm`, {
    client_secret,
    payment_method: method.id,
    email,
    phone,
    name: details.name,
    address: details.address,
    shipping,
  })
  if (error) return { error }
  const { intent_client_secret: secret, session } = value
  if (!secret) return { value: session }
  const answered = await nextAction<Intent>(tools, secret)
  if (answered.error) return { error: answered.error }
  return tools.api.get<PublicCheckout>(pathOf(session), { client_secret })
}

type MethodId = { id: string | undefined; error?: undefined } | { id?: undefined; error: StripeError }

async function methodFor(
  { group, session }: CheckoutDesk,
  { paymentMethod }: ConfirmArguments,
  billing_details: object,
): Promise<MethodId> {
  if (paymentMethod) return { id: paymentMethod }
  // A session that comes to nothing asks for no card.
  if (session().payment_status === 'no_payment_required' && !group.find('payment')) return { id: undefined }
  const wrong = await group.submit()
  if (wrong) return { error: wrong }
  const made: MethodResult = await group.createPaymentMethod({ billing_details })
  return made.error ? { error: made.error } : { id: made.paymentMethod.id }
}

const contactDetails = (contact: StripeCheckoutContact | null): BillingDetails =>
  contact ? { ...(contact.name ? { name: contact.name } : {}), address: contact.address } : {}
