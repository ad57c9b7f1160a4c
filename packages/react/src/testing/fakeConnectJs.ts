import type { IStripeConnectInitParams, IStripeConnectUpdateParams } from '../connect/stripeTypes.js'

interface FakeInstance {
  params: IStripeConnectInitParams
  updates: IStripeConnectUpdateParams[]
  loggedOut: number
}

/** An element of Connect.js that remembers what it was told. */
class FakeElement extends HTMLElement {
  told: Record<string, unknown> = {}
  connectedCallback() {
    this.textContent = `<${this.localName}>`
  }
  setConnector() {}
}

/** What stripe.com would serve: a `window.StripeConnect` of which the unmodified loader makes real instances. */
export function fakeConnectJs(tags: string[]) {
  const instances: FakeInstance[] = []
  for (const tag of tags) {
    const element = class extends FakeElement {}
    customElements.define(`stripe-connect-${tag}`, element)
    for (const setter of [
      'OnLoaderStart',
      'OnLoadError',
      'Payout',
      'OnClose',
      'DefaultFilters',
      'OnExit',
      'OnStepChange',
      'CollectionOptions',
      'OnNotificationsChange',
    ]) {
      Object.assign(element.prototype, {
        [`set${setter}InternalOnly`](this: FakeElement, value: unknown) {
          this.told[setter.charAt(0).toLowerCase() + setter.slice(1)] = value
        },
      })
    }
  }
  const StripeConnect = {
    init(params: IStripeConnectInitParams) {
      const instance: FakeInstance = { params, updates: [], loggedOut: 0 }
      instances.push(instance)
      return {
        connect: {},
        update: (update: IStripeConnectUpdateParams) => void instance.updates.push(update),
        logout: async () => void instance.loggedOut++,
      }
    },
  }
  Object.assign(window, { StripeConnect })

  const elements = (tag: string) => [...document.querySelectorAll<FakeElement>(`stripe-connect-${tag}`)]
  return {
    instances,
    elements,
    /** Connect.js reports to a component that it has begun, or that it cannot. */
    tell: (tag: string, event: `on${string}`, detail: object = {}) => {
      for (const { told } of elements(tag)) {
        const listener = told[event]
        if (typeof listener === 'function') listener({ elementTagName: `stripe-connect-${tag}`, ...detail })
      }
    },
  }
}
