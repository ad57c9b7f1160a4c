import { expandable, type Lookup } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { findFile } from '../files/findFile.js'
import { charges, paymentIntents } from '../money/objects.js'
import { disputeReactions } from './reactions.js'
import { disputeRoutes } from './routes.js'

const file: Lookup = (ctx, id, parent) => findFile(ctx, id, parent)

/** Payments that their buyers' banks question. */
export const disputes: Module = {
  routes: disputeRoutes,
  reactions: disputeReactions,
  expandables: [
    expandable('dispute', {
      charge: ({ account }, id) => charges(account).get(id),
      payment_intent: ({ account }, id) => paymentIntents(account).get(id),
      'evidence.cancellation_policy': file,
      'evidence.customer_communication': file,
      'evidence.customer_signature': file,
      'evidence.duplicate_charge_documentation': file,
      'evidence.receipt': file,
      'evidence.refund_policy': file,
      'evidence.service_documentation': file,
      'evidence.shipping_documentation': file,
      'evidence.uncategorized_file': file,
    }),
  ],
}
