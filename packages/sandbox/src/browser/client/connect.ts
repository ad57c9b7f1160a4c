import { type ConnectOptions, type ConnectParams, createConnector } from './connector.js'
import { defineElements } from './elements.js'
import { loadFonts } from './fonts.js'
import { findSandboxUrl } from './sandboxUrl.js'

const sandboxUrl = findSandboxUrl()
defineElements()

/** The global that Connect.js's loader looks for before it would load Stripe's own script. */
const StripeConnect = {
  init(params: ConnectParams) {
    loadFonts(params.fonts)
    const connector = createConnector(params, sandboxUrl)
    return {
      connect: connector,
      update: (options: ConnectOptions) => connector.update(options),
      logout: () => connector.logout(),
    }
  },
}

Object.assign(window, { StripeConnect })
