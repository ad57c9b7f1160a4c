import type { Messages } from '../messages/en.js'
import { createEmitter, type Emitter } from './emitter.js'

/** Stripe shows nothing in these when there is nothing to say; here there never is. */
const quiet = ['paymentMethodMessaging', 'currencySelector', 'linkSignup', 'terms']

/** An element that the sandbox has no content for: it says so where a reader would otherwise wait for it. */
export interface SilentElement {
  on(...args: Parameters<Emitter['on']>): SilentElement
}

export function silentElement(type: string, messages: () => Messages): SilentElement {
  const events = createEmitter()
  let place: HTMLElement | undefined
  const element = {
    mount(target: string | HTMLElement) {
      const found = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target
      if (!found) return
      place = found
      if (!quiet.includes(type)) {
        const note = document.createElement('p')
        note.textContent = messages().elementUnavailable(type)
        found.replaceChildren(note)
      }
      setTimeout(() => events.emit('ready', { elementType: type }))
    },
    unmount: () => place?.replaceChildren(),
    destroy: () => place?.replaceChildren(),
    update: () => element,
    collapse: () => element,
    focus: () => undefined,
    blur: () => undefined,
    clear: () => undefined,
    on(...args: Parameters<typeof events.on>) {
      events.on(...args)
      return element
    },
    once(...args: Parameters<typeof events.once>) {
      events.once(...args)
      return element
    },
    off(...args: Parameters<typeof events.off>) {
      events.off(...args)
      return element
    },
  }
  return element
}
