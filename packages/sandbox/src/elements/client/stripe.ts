import type { StripeConstructorOptions } from '@stripe/stripe-js'
import { startFrame } from './frame/startFrame.js'
import { createStripe } from './host/createStripe.js'
import { findScriptPlace } from './sandboxUrl.js'

const place = findScriptPlace()

/** The global that Stripe's loader looks for before, and after, it would load Stripe's own script. */
function Stripe(publishableKey: unknown, options?: StripeConstructorOptions) {
  return createStripe(place.base, publishableKey, options)
}

if (document.currentScript?.hasAttribute('data-frame')) startFrame()
else if (!('Stripe' in window)) Object.assign(window, { Stripe: Object.assign(Stripe, { version: place.version }) })
