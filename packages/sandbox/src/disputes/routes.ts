import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { closeDispute, isClosed } from './closeDispute.js'
import { disputes } from './objects.js'
import { needsResponse, updateDispute } from './updateDispute.js'

export const disputeRoutes: Route[] = [
  route('GET', '/v1/disputes', 'DisputeListParams', (ctx) => {
    const { charge, payment_intent } = ctx.params
    return listOf(ctx, disputes(ctx.account), { where: { charge, payment_intent } })
  }),

  route('GET', '/v1/disputes/{dispute}', 'DisputeRetrieveParams', ({ account, path }) => found(account, path.dispute)),

  route('POST', '/v1/disputes/{dispute}', 'DisputeUpdateParams', (ctx) =>
    updateDispute(ctx, found(ctx.account, ctx.path.dispute), ctx.params),
  ),

  route('POST', '/v1/disputes/{dispute}/close', 'DisputeCloseParams', (ctx) => {
    const dispute = found(ctx.account, ctx.path.dispute)
    if (isClosed(dispute)) throw invalidRequest('This dispute is already closed')
    if (!needsResponse(dispute)) {
      throw invalidRequest('This dispute cannot be closed: evidence was submitted, and it is under review.')
    }
    return closeDispute(ctx, dispute, dispute.status === 'needs_response' ? 'lost' : 'warning_closed')
  }),
]

function found(account: AccountState, id = ''): Stripe.Dispute {
  const dispute = disputes(account).get(id)
  if (!dispute) throw missing('dispute', id)
  return dispute
}
