import { createEmitter } from './emitter.js'

/** The Payment Request API of browsers, as it is where no wallet is set up. */
export function noPaymentRequest() {
  const { on, once, off } = createEmitter()
  return {
    canMakePayment: async () => null,
    show: () => undefined,
    abort: () => undefined,
    isShowing: () => false,
    update: () => undefined,
    on,
    once,
    off,
  }
}
