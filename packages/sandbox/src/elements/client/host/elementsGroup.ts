import type { Appearance, StripeError } from '@stripe/stripe-js'
import type { Api, ApiSettings } from '../api.js'
import { IntegrationError } from '../integrationError.js'
import type { Messages } from '../messages/en.js'
import { messagesFor } from '../messages/messagesFor.js'
import type {
  BillingDetails,
  ElementOptions,
  ElementType,
  FontSource,
  FrameSettings,
  MethodData,
  MethodResult,
  Session,
} from '../protocol.js'
import { createEmitter } from './emitter.js'
import { createHostElement, type ElementHandle, type ElementHome, type HostElement } from './hostElement.js'
import { type SilentElement, silentElement } from './silentElement.js'

export interface GroupOptions {
  clientSecret?: string
  mode?: 'payment' | 'setup' | 'subscription'
  amount?: number
  currency?: string
  setupFutureUsage?: string | null
  setup_future_usage?: string | null
  paymentMethodCreation?: 'manual'
  customerSessionClientSecret?: string
  locale?: string
  appearance?: Appearance
  fonts?: readonly FontSource[]
  loader?: string
}

export interface ElementsGroup {
  readonly options: GroupOptions
  readonly handle: object
  readonly messages: Messages
  readonly submitted: boolean
  find(type: ElementType, mode?: string): HostElement | undefined
  create(type: string, options?: ElementOptions): ElementHandle | SilentElement
  update(options: GroupOptions): Promise<void>
  /** Every element says whether it can go on; the first that cannot says why. */
  submit(): Promise<StripeError | undefined>
  /** What the other elements of the group know of the buyer. */
  billing(): Promise<BillingDetails>
  shipping(): Promise<object | undefined>
  createPaymentMethod(data: MethodData): Promise<MethodResult>
}

interface Surroundings {
  api: Api
  apiSettings: ApiSettings
  locale: string | undefined
}

const groupsByHandle = new WeakMap<object, ElementsGroup>()

export const groupBehind = (value: unknown): ElementsGroup | undefined =>
  typeof value === 'object' && value !== null ? groupsByHandle.get(value) : undefined

const shown: readonly ElementType[] = [
  'payment',
  'address',
  'linkAuthentication',
  'contactDetails',
  'expressCheckout',
  'card',
  'cardNumber',
  'cardExpiry',
  'cardCvc',
]

export function createElementsGroup(
  { api, apiSettings, locale }: Surroundings,
  given: GroupOptions = {},
): ElementsGroup {
  requireSecret(given.clientSecret)
  let options = given
  let all: HostElement[] = []
  let submitted = false
  let session: Session | undefined
  let loading: Promise<StripeError | undefined> | undefined
  const events = createEmitter()

  const localeNow = () => (options.locale && options.locale !== 'auto' ? options.locale : locale)
  const load = async (): Promise<StripeError | undefined> => {
    const { clientSecret: client_secret, customerSessionClientSecret: customer_session_client_secret } = options
    const { value, error } = await api.get<Session>('session', {
      ...(client_secret?.startsWith('cs_') ? {} : { client_secret }),
      customer_session_client_secret,
    })
    if (error) loading = undefined
    else session = value
    return error
  }

  const setsUp = () => {
    if (options.mode === 'setup' || options.mode === 'subscription') return true
    if (session?.setup_intent) return true
    return Boolean(
      options.setupFutureUsage ?? options.setup_future_usage ?? session?.payment_intent?.setup_future_usage,
    )
  }

  const home: ElementHome = {
    messages: () => messagesFor(localeNow()),
    ready: () => {
      loading ??= load()
      return loading
    },
    settings: (type, elementOptions): FrameSettings => ({
      type,
      api: apiSettings,
      locale: localeNow(),
      appearance: options.appearance,
      fonts: (options.fonts ?? []).map(absolute),
      session: session ?? { business_name: null, country: 'US', now: Date.now() / 1000 },
      customerSecret: options.customerSessionClientSecret,
      setsUp: setsUp(),
      billingElsewhere: all.some((element) => element.type === 'address' && element.options.mode === 'billing'),
      options: plain(elementOptions),
    }),
    remove(element) {
      all = all.filter((one) => one !== element)
      if (element.type === 'address') void refresh()
    },
  }
  const refresh = async () => {
    await Promise.all(all.map((element) => element.refresh()))
  }
  const mounted = () => all.filter((element) => element.mounted)

  const group: ElementsGroup = {
    get options() {
      return options
    },
    get messages() {
      return home.messages()
    },
    get submitted() {
      return submitted
    },
    get handle() {
      return handle
    },
    find: (type, mode) =>
      all.find((element) => element.type === type && (mode === undefined || element.options.mode === mode)),

    create(type, elementOptions = {}) {
      const wanted = type === 'shippingAddress' ? 'address' : type
      const mode = type === 'shippingAddress' ? 'shipping' : elementOptions.mode
      const known = shown.find((one) => one === wanted)
      if (!known) return silentElement(type, home.messages)
      if (known === 'address' && mode !== 'shipping' && mode !== 'billing') {
        throw new IntegrationError(
          "You must specify `options.mode` as either 'billing' or 'shipping' when creating an address Element.",
        )
      }
      if (group.find(known, known === 'address' ? mode : undefined)) {
        throw new IntegrationError(`Can only create one Element of type ${type} through elements().`)
      }
      if (known === 'payment' && !options.clientSecret && !options.mode) {
        throw new IntegrationError(
          "In order to create a payment element, you must pass a clientSecret or mode when creating the Elements group, e.g. stripe.elements({clientSecret: '{{CLIENT_SECRET}}'}).",
        )
      }
      const element = createHostElement(home, known, mode === undefined ? elementOptions : { ...elementOptions, mode })
      all = [...all, element]
      if (known === 'address') void refresh()
      return element.handle
    },

    async update(changes) {
      options = { ...options, ...changes }
      if (changes.customerSessionClientSecret) {
        loading = load()
        await loading
      }
      await refresh()
      events.emit('update-end')
    },

    async submit() {
      // All of them show what is wrong, from the last to the first: that one is told, and keeps the focus.
      let wrong: StripeError | null | undefined
      for (const element of mounted().reverse()) {
        wrong = (await element.call<StripeError | null>({ name: 'validate', args: [] })) ?? wrong
      }
      if (wrong) return wrong
      submitted = true
      return undefined
    },

    async billing() {
      const email = (await typedIn<{ email: string }>(group.find('linkAuthentication') ?? group.find('contactDetails')))
        ?.email
      const address = await typedIn<{ value: AddressValue }>(group.find('address', 'billing'))
      return {
        ...(email ? { email } : {}),
        ...(address ? { name: address.value.name, address: address.value.address } : {}),
        ...(address?.value.phone ? { phone: address.value.phone } : {}),
      }
    },

    async shipping() {
      const address = await typedIn<{ value: AddressValue }>(group.find('address', 'shipping'))
      if (!address) return undefined
      const { name, phone, address: where } = address.value
      return { name, address: where, ...(phone ? { phone } : {}) }
    },

    async createPaymentMethod(data) {
      const payment = group.find('payment')
      const made = payment?.mounted
        ? await payment.call<MethodResult>({ name: 'createPaymentMethod', args: [data] })
        : undefined
      if (made) return made
      throw new IntegrationError('elements should have a mounted Payment Element or Express Checkout Element.')
    },
  }

  const handle = {
    create: group.create,
    getElement: (type: string, at: { mode?: string } = {}) => {
      const known = shown.find((one) => one === type)
      return (known && group.find(known, at.mode)?.handle) ?? null
    },
    update: group.update,
    async fetchUpdates() {
      loading = load()
      const error = await loading
      if (error) return { error: { message: error.message ?? '' } }
      await refresh()
      return {}
    },
    async submit() {
      const error = await group.submit()
      if (error) return { error }
      const value = await group.find('payment')?.call<{ type: string }>({ name: 'value', args: [] })
      return { selectedPaymentMethod: value?.type ?? 'card' }
    },
    on: events.on,
    once: events.once,
    off: events.off,
  }
  groupsByHandle.set(handle, group)
  return group
}

interface AddressValue {
  name: string
  phone?: string
  address: Record<'line1' | 'city' | 'state' | 'postal_code' | 'country', string> & { line2: string | null }
}

const typedIn = async <Value>(element: HostElement | undefined): Promise<Value | undefined> =>
  element?.mounted ? element.call<Value>({ name: 'value', args: [] }) : undefined

function requireSecret(secret: string | undefined): void {
  if (secret === undefined || /^\w+_secret_\w+/.test(secret)) return
  throw new IntegrationError(
    `Invalid value for elements(): clientSecret should be a client secret of the form \${id}_secret_\${secret}. You specified: ${secret}.`,
  )
}

/** Addresses are read where the page stands, not where its frames do. */
const absolute = (font: FontSource): FontSource =>
  'cssSrc' in font ? { cssSrc: new URL(font.cssSrc, location.href).href } : font

/** Frames are sent data: functions among a page's options would stop the message. */
const plain = (options: ElementOptions): ElementOptions => JSON.parse(JSON.stringify(options))
