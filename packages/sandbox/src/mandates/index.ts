import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { paymentMethods } from '../money/objects.js'
import { scheduledScope } from '../money/scope.js'
import { deactivateMandates, mandateNamed } from './mandates.js'

/** What buyers agreed to. */
export const mandates: Module = {
  routes: [
    route('GET', '/v1/mandates/{mandate}', 'MandateRetrieveParams', (ctx) => mandateNamed(ctx, ctx.path.mandate ?? '')),
  ],
  reactions: {
    'payment_method.detached': ({ sandbox, account, object }) => {
      if ('id' in object) deactivateMandates(scheduledScope(sandbox, account), String(object.id))
    },
  },
  expandables: [expandable('mandate', { payment_method: ({ account }, id) => paymentMethods(account).get(id) })],
}
