import type { Host, Screen } from '../host.js'
import { createOverlay } from '../overlay/createOverlay.js'
import { createPaymentSheet } from './paymentSheet.js'

/** `ConnectPaymentDetails` is nothing but its overlay: open as soon as the page names a payment. */
export function createPaymentDetails(host: Host): Screen {
  const sheet = createPaymentSheet(host, createOverlay(host))
  let granted = false
  let opened: string | undefined

  const follow = () => {
    const payment = host.prop('setPayment')
    const id = typeof payment === 'string' && payment !== '' ? payment : undefined
    if (!granted || id === opened) return
    opened = id
    if (id === undefined) sheet.close()
    else void sheet.open(id, { onClosed: () => host.notify('setOnClose'), onFailed: host.reportFailure })
  }

  return {
    async load() {
      granted = true
      await sheet.load()
      follow()
    },
    view: () => [],
    propChanged(setter) {
      if (setter === 'setPayment') follow()
    },
  }
}
