import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { transferDestination } from '../../money/transfers/transferDestination.js'
import type { Terms, TermsParams } from './terms.js'

type Shares = Pick<Terms, 'application_fee_percent' | 'on_behalf_of' | 'transfer_data'>

/** Who gets what of each payment. */
export function sharesOf(scope: Scope, params: TermsParams, before: Shares): Shares {
  const { account, platform } = scope
  const transfer = transferDataOf(scope, params.transfer_data, before)
  const fee = feeOf(params.application_fee_percent, before)
  if (fee !== null && !account.connected && !transfer) {
    throw invalidRequest(
      'You can only apply an application_fee_percent when the request is made on behalf of another account (using an OAuth key, the Stripe-Account header, or the destination parameter).',
      { param: 'application_fee_percent' },
    )
  }
  if (fee !== null && transfer && transfer.amount_percent !== null) {
    throw invalidRequest(
      'You may not provide the `application_fee_percent` parameter and the `transfer_data[amount_percent]` parameter at the same time.',
      { param: 'application_fee_percent' },
    )
  }
  const asked = params.on_behalf_of
  if (asked && (account.connected || !platform.accounts.get(asked))) {
    throw invalidRequest(`No such on_behalf_of: '${asked}'`, { code: 'resource_missing', param: 'on_behalf_of' })
  }
  return {
    application_fee_percent: fee,
    on_behalf_of: asked === undefined ? idOf(before.on_behalf_of) : asked || null,
    transfer_data: transfer,
  }
}

function feeOf(asked: TermsParams['application_fee_percent'], before: Shares): number | null {
  if (asked === undefined) return before.application_fee_percent
  return asked === '' || asked === null ? null : percent(asked, 'application_fee_percent')
}

function transferDataOf(
  scope: Scope,
  asked: TermsParams['transfer_data'],
  before: Shares,
): Stripe.Subscription.TransferData | null {
  if (asked === undefined) return before.transfer_data
  if (!asked) return null
  transferDestination(scope, asked.destination, 'transfer_data[destination]')
  const share = asked.amount_percent
  return {
    amount_percent: share === undefined ? null : percent(share, 'transfer_data[amount_percent]'),
    destination: asked.destination,
  }
}

/** 0 to 100, with two decimals at most. */
function percent(value: number, param: string): number {
  if (value < 0 || value > 100) {
    throw invalidRequest(`Invalid decimal: ${value}; must be between 0 and 100.`, { param })
  }
  if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-9) {
    throw invalidRequest(`Invalid decimal: ${value}; must have at most two decimal places.`, { param })
  }
  return value
}
