import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { paymentMethods } from '../money/objects.js'
import { mandateNamed } from './mandates.js'

/** What buyers agreed to. */
export const mandates: Module = {
  routes: [
    route('GET', '/v1/mandates/{mandate}', 'MandateRetrieveParams', (ctx) => mandateNamed(ctx, ctx.path.mandate ?? '')),
  ],
  expandables: [expandable('mandate', { payment_method: ({ account }, id) => paymentMethods(account).get(id) })],
}
