import type {
  Appearance,
  PaymentMethod,
  StripeAddressElementOptions,
  StripeCardElementOptions,
  StripeCardNumberElementOptions,
  StripeError,
  StripePaymentElementOptions,
} from '@stripe/stripe-js'
import type { ApiSettings } from './api.js'

export type ElementType =
  | 'payment'
  | 'address'
  | 'linkAuthentication'
  | 'contactDetails'
  | 'expressCheckout'
  | 'card'
  | 'cardNumber'
  | 'cardExpiry'
  | 'cardCvc'

/** What the sandbox tells every frame of a group before it is shown. */
export interface Session {
  business_name: string | null
  country: string
  now: number
  payment_intent?: { setup_future_usage: string | null; status: string }
  setup_intent?: { usage: string; status: string }
  customer?: { saved: PaymentMethod[]; mayRemove: boolean; maySave: boolean; saveUsage: string | null }
}

/** Options of every element together: an element reads its own. */
export type ElementOptions = Partial<
  StripePaymentElementOptions & StripeAddressElementOptions & StripeCardElementOptions & StripeCardNumberElementOptions
> & { defaultValues?: { email?: string } }

/** Everything a frame draws itself from; sent whole whenever a part of it changes. */
export interface FrameSettings {
  type: ElementType
  api: ApiSettings
  locale: string | undefined
  appearance: Appearance | undefined
  fonts: readonly FontSource[]
  session: Session
  customerSecret: string | undefined
  /** Kept for later payments: by `mode`, by `setupFutureUsage`, or by the intent. */
  setsUp: boolean
  /** The group has an Address Element for billing: the card form does not ask again. */
  billingElsewhere: boolean
  options: ElementOptions
}

export type FontSource = { cssSrc: string } | { family: string; src: string; style?: string; weight?: string }

export type BillingDetails = {
  name?: string | null
  email?: string | null
  phone?: string | null
  address?: Partial<Record<'country' | 'postal_code' | 'state' | 'city' | 'line1' | 'line2', string | null>>
}

/** What a page adds to the card when it pays. */
export interface MethodData {
  billing_details?: BillingDetails
  allow_redisplay?: string
  metadata?: Record<string, string>
}

export type MethodResult =
  | { paymentMethod: PaymentMethod; keepFor: string | null; error?: undefined }
  | { paymentMethod?: undefined; error: StripeError }

/** What a page asks of a frame. Card data never crosses: a frame makes a payment method or a token out of it itself. */
export type Call =
  | { name: 'update'; args: [settings: FrameSettings] }
  | { name: 'createPaymentMethod'; args: [data: MethodData] }
  | { name: 'createToken'; args: [data: Readonly<Record<string, unknown>>] }
  /** The other frames of a card that is typed in several places, by name. */
  | { name: 'gather'; args: [frames: readonly string[]] }
  | { name: 'focus' | 'blur' | 'clear' | 'collapse' | 'validate' | 'value'; args: [] }

export type CallMessage = Call & { id: number }

/** What a frame tells its page: the answer to a call, or something that happened in it. */
export type FrameMessage =
  | { reply: number; result: unknown }
  | { event: string; payload: Readonly<Record<string, unknown>> }
