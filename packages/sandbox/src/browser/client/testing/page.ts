import {
  ConnectElementCustomMethodConfig,
  type ConnectElementTagName,
  connectElementTagNames,
  type IStripeConnectInitParams,
  type IStripeConnectUpdateParams,
  loadConnectAndInitialize,
  type StripeConnectInstance,
} from '@stripe/connect-js/pure'

type Options = Pick<IStripeConnectInitParams, 'appearance' | 'locale' | 'displayOptions'>

declare global {
  interface Window {
    /** Given by the test: mints a client secret, or does whatever a broken host does. */
    mint: () => Promise<string>
  }
}

const setters: Record<string, Record<string, unknown>> = ConnectElementCustomMethodConfig
let instance: StripeConnectInstance

/** A host that uses the real loader, as a test drives it. */
const host = {
  tags: connectElementTagNames,
  /** What the page's listeners were told, in order. */
  told: [] as unknown[],

  start(options: Options = {}) {
    instance = loadConnectAndInitialize({
      publishableKey: 'pk_test_sandbox',
      fetchClientSecret: () => window.mint(),
      ...options,
    })
  },

  mount(tag: string, values: Record<string, unknown> = {}) {
    // Preview versions of the loader know tags that this one has no name for.
    const element = instance.create(tag as ConnectElementTagName)
    const tell = (event: string) => (value: unknown) => host.told.push([event, value])
    element.setOnLoaderStart(tell('start'))
    element.setOnLoadError(tell('error'))
    for (const setter of Object.keys(setters[tag] ?? {})) {
      const value = setter.startsWith('setOn') ? tell(setter) : values[setter]
      Object.entries(element)
        .find(([name]) => name === setter)?.[1]
        .call(element, value)
    }
    document.body.append(element)
  },

  update: (options: IStripeConnectUpdateParams) => instance.update(options),
  logout: () => instance.logout(),
}

Object.assign(window, { host })
