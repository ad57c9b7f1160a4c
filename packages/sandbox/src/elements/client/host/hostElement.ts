import type { StripeElementClasses, StripeError } from '@stripe/stripe-js'
import { IntegrationError } from '../integrationError.js'
import type { Messages } from '../messages/en.js'
import type { Call, ElementOptions, ElementType, FrameSettings } from '../protocol.js'
import { createEmitter } from './emitter.js'
import { type FrameLink, openFrame } from './frameLink.js'

/** What a group of elements is to one of them. */
export interface ElementHome {
  messages(): Messages
  /** Settled when the frame may be drawn. */
  ready(): Promise<StripeError | undefined>
  settings(type: ElementType, options: ElementOptions): FrameSettings
  remove(element: HostElement): void
}

/** An element as this script knows it; pages hold its `handle`. */
export interface HostElement {
  readonly type: ElementType
  readonly options: ElementOptions
  readonly handle: ElementHandle
  readonly mounted: boolean
  call<Result>(call: Call): Promise<Result | undefined>
  /** The name of its frame, once there is one. */
  frameName(): Promise<string | undefined>
  /** Draws the frame anew after settings of the group changed. */
  refresh(): Promise<void>
}

export type ElementHandle = ReturnType<typeof handleOf>

const titles: Readonly<Record<ElementType, string>> = {
  payment: 'Secure payment input frame',
  address: 'Secure address input frame',
  linkAuthentication: 'Secure email input frame',
  contactDetails: 'Secure email input frame',
  expressCheckout: 'Secure express checkout frame',
  card: 'Secure card payment input frame',
  cardNumber: 'Secure card number input frame',
  cardExpiry: 'Secure expiration date input frame',
  cardCvc: 'Secure CVC input frame',
}

const stateNames = ['complete', 'empty', 'focus', 'invalid'] as const

/** Long enough for a slow machine; what has not come by then was blocked. */
const patience = 15_000

const elementsByHandle = new WeakMap<object, HostElement>()

/** The element behind what a page passes in; undefined where that is something else. */
export const elementBehind = (value: unknown): HostElement | undefined =>
  typeof value === 'object' && value !== null ? elementsByHandle.get(value) : undefined

export function createHostElement(home: ElementHome, type: ElementType, given: ElementOptions): HostElement {
  const events = createEmitter()
  let options = given
  let place: HTMLElement | undefined
  let link: FrameLink | undefined
  let isReady: Promise<void> = Promise.resolve()
  let destroyed = false
  let labels: HTMLElement[] = []

  const tell = (event: string, payload: object = {}) => events.emit(event, { elementType: type, ...payload })
  const focus = () => void call({ name: 'focus', args: [] })
  const call = async <Result>(wanted: Call): Promise<Result | undefined> => {
    await isReady
    return link?.call<Result>(wanted)
  }

  const state = new Set<(typeof stateNames)[number]>(['empty'])
  const mark = () => {
    if (!place) return
    const names: StripeElementClasses = options.classes ?? {}
    place.classList.add(names.base ?? 'StripeElement')
    for (const name of stateNames) {
      // Stripe's own names have none for an empty element before it was touched, and neither has this.
      place.classList.toggle(names[name] ?? `StripeElement--${name}`, state.has(name))
    }
  }
  const note = (name: (typeof stateNames)[number], on: boolean) => {
    if (on) state.add(name)
    else state.delete(name)
    mark()
  }

  const fail = (error: StripeError) => {
    tell('loaderror', { error })
    if (!place) return
    const notice = document.createElement('p')
    notice.setAttribute('role', 'alert')
    notice.textContent = `${home.messages().loadFailed} ${error.message ?? ''}`
    place.replaceChildren(notice)
  }

  const open = async (into: HTMLElement) => {
    // Listeners are added after mounting, by React's effects for one.
    await new Promise((resolve) => setTimeout(resolve))
    if (place !== into) return
    tell('loaderstart')
    const error = await home.ready()
    if (place !== into) return
    if (error) return fail(error)
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => {
        resolve()
        if (place === into) fail({ type: 'api_connection_error', message: home.messages().network })
      }, patience)
      const opened = openFrame(into, {
        title: titles[type],
        settings: () => home.settings(type, options),
        onEvent(event, payload) {
          if (event === 'resize') {
            if (typeof payload.height === 'number') opened.iframe.style.blockSize = `${payload.height}px`
            return
          }
          if (event === 'ready') {
            clearTimeout(late)
            resolve()
          }
          if (event === 'change') {
            note('empty', payload.empty === true)
            note('complete', payload.complete === true)
            note('invalid', Boolean(payload.error))
          }
          if (event === 'focus' || event === 'blur') note('focus', event === 'focus')
          tell(
            event,
            type === 'expressCheckout' && event === 'ready' ? { availablePaymentMethods: undefined } : payload,
          )
        },
      })
      link = opened
    })
  }

  const unmount = () => {
    for (const label of labels) label.removeEventListener('click', focus)
    link?.close()
    link = undefined
    place?.replaceChildren()
    for (const name of [
      options.classes?.base ?? 'StripeElement',
      ...stateNames.map((one) => options.classes?.[one] ?? `StripeElement--${one}`),
    ]) {
      place?.classList.remove(name)
    }
    place = undefined
  }

  const element: HostElement = {
    type,
    get options() {
      return options
    },
    get mounted() {
      return place !== undefined
    },
    get handle() {
      return handle
    },
    call,
    async frameName() {
      await isReady
      return link?.iframe.name
    },
    async refresh() {
      if (place) await call({ name: 'update', args: [home.settings(type, options)] })
    },
  }

  const requireAlive = () => {
    if (destroyed) throw new IntegrationError(`This Element has already been destroyed. Please create a new one.`)
  }

  const handle = handleOf({
    mount(target) {
      requireAlive()
      const found = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target
      if (!(found instanceof HTMLElement)) {
        throw new IntegrationError(
          `The selector you specified (${String(target)}) applies to no DOM elements that are currently on the page. Make sure the element exists on the page before calling mount().`,
        )
      }
      if (found === place) return
      if (place) unmount()
      place = found
      mark()
      const around = found.closest('label')
      labels = [
        ...(around ? [around] : []),
        ...(found.id ? document.querySelectorAll<HTMLElement>(`label[for="${CSS.escape(found.id)}"]`) : []),
      ]
      for (const label of labels) label.addEventListener('click', focus)
      isReady = open(found)
    },
    unmount,
    destroy() {
      requireAlive()
      unmount()
      destroyed = true
      home.remove(element)
    },
    update(changes) {
      requireAlive()
      options = { ...options, ...changes }
      mark()
      void element.refresh()
    },
    focus,
    blur: () => void call({ name: 'blur', args: [] }),
    clear: () => void call({ name: 'clear', args: [] }),
    collapse: () => void call({ name: 'collapse', args: [] }),
    async getValue() {
      await call({ name: 'validate', args: [] })
      return call({ name: 'value', args: [] })
    },
    events,
  })
  elementsByHandle.set(handle, element)
  return element
}

interface Doings {
  mount(target: string | HTMLElement): void
  unmount(): void
  destroy(): void
  update(changes: ElementOptions): void
  focus(): void
  blur(): void
  clear(): void
  collapse(): void
  getValue(): Promise<unknown>
  events: ReturnType<typeof createEmitter>
}

/** What a page gets: most methods answer with the element again, so that calls can be chained. */
function handleOf({ events, ...doings }: Doings) {
  const handle = {
    ...doings,
    on(...args: Parameters<typeof events.on>) {
      events.on(...args)
      return handle
    },
    once(...args: Parameters<typeof events.once>) {
      events.once(...args)
      return handle
    },
    off(...args: Parameters<typeof events.off>) {
      events.off(...args)
      return handle
    },
    update(changes: ElementOptions) {
      doings.update(changes)
      return handle
    },
    collapse() {
      doings.collapse()
      return handle
    },
  }
  return handle
}
