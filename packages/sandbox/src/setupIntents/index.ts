import { expandable, type Lookup } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { customers } from '../customers/objects.js'
import { mandatesOf } from '../mandates/mandates.js'
import { paymentMethods } from '../money/objects.js'
import { setupIntents as intents, setupAttempts } from './objects.js'
import { setupIntentRoutes } from './routes.js'

const customer: Lookup = ({ account }, id) => customers(account).get(id)
const paymentMethod: Lookup = ({ account }, id) => paymentMethods(account).get(id)
const mandate: Lookup = ({ account }, id) => mandatesOf(account).get(id)
const onBehalfOf: Lookup = ({ account }, id) => account.platform.accounts.get(id)?.object

/** Payment methods made ready for payments to come. */
export const setupIntents: Module = {
  routes: setupIntentRoutes,
  expandables: [
    expandable('setup_intent', {
      customer,
      latest_attempt: ({ account }, id) => setupAttempts(account).get(id),
      mandate,
      on_behalf_of: onBehalfOf,
      payment_method: paymentMethod,
      single_use_mandate: mandate,
    }),
    expandable('setup_attempt', {
      customer,
      on_behalf_of: onBehalfOf,
      payment_method: paymentMethod,
      setup_intent: ({ account }, id) => intents(account).get(id),
    }),
  ],
}
