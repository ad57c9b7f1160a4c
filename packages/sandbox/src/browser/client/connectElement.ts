import type { Connector } from './connector.js'
import type { CreateScreen } from './host.js'
import { setters } from './setters.js'
import { type Shown, showComponent } from './showComponent.js'

/** Reported even when the page sets its listener only afterwards, as React does. */
const latched = ['setOnLoadError', 'setOnLoaderStart']

/** The custom element of one component: the side that Connect.js's loader and the page's DOM touch. */
export function connectElement(name: string, createScreen: CreateScreen): CustomElementConstructor {
  class ConnectElement extends HTMLElement {
    #props = new Map<string, unknown>()
    #unheard = new Map<string, unknown>()
    #connector: Connector | undefined
    #shown: Shown | undefined

    setConnector(connector: Connector) {
      this.#connector = connector
      if (this.isConnected) this.#show()
    }

    connectedCallback() {
      this.#show()
    }

    disconnectedCallback() {
      this.#shown?.remove()
      this.#shown = undefined
    }

    set(setter: string, value: unknown) {
      this.#props.set(setter, value)
      if (typeof value === 'function' && this.#unheard.has(setter)) {
        const event = this.#unheard.get(setter)
        this.#unheard.delete(setter)
        this.#call(setter, [event])
      }
      this.#shown?.propChanged(setter)
    }

    #show() {
      if (!this.#connector || this.#shown) return
      this.#unheard.clear()
      this.#shown = showComponent({
        element: this,
        connector: this.#connector,
        page: {
          name,
          prop: (setter) => this.#props.get(setter),
          notify: (setter, ...values) => this.#call(setter, values),
        },
        createScreen,
      })
    }

    #call(setter: string, values: unknown[]) {
      const listener = this.#props.get(setter)
      if (typeof listener !== 'function') {
        if (latched.includes(setter)) this.#unheard.set(setter, values[0])
        return
      }
      try {
        listener(...values)
      } catch (error) {
        // The page's own mistake must not stop the component, nor be swallowed by it.
        reportError(error)
      }
    }
  }

  for (const setter of setters) {
    Object.defineProperty(ConnectElement.prototype, `${setter}InternalOnly`, {
      value(this: ConnectElement, value: unknown) {
        this.set(setter, value)
      },
    })
  }

  return ConnectElement
}
