import type { Host, Screen } from '../host.js'
import { createOverlay } from '../overlay/createOverlay.js'
import { createPayoutSheet } from './payoutSheet.js'

/** `ConnectPayoutDetails` is nothing but its overlay: open as soon as the page names a payout. */
export function createPayoutDetails(host: Host): Screen {
  const sheet = createPayoutSheet(host, createOverlay(host))
  let granted = false
  let opened: string | undefined

  const follow = () => {
    const payout = host.prop('setPayout')
    const id = typeof payout === 'string' && payout !== '' ? payout : undefined
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
      if (setter === 'setPayout') follow()
    },
  }
}
