import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { requirePositive } from '../fees/amountLimits.js'
import type { Scope } from '../scope.js'
import { transferDestination } from '../transfers/transferDestination.js'
import { feeNeedsAccount } from './paymentErrors.js'

interface Shares {
  amount: number
  applicationFee: number | null
  transfer: { amount?: number | undefined; destination: string } | null
  onBehalfOf: string | null
}

/** Who gets what of a payment must add up before anybody is charged. */
export function checkShares(scope: Scope, { amount, applicationFee, transfer, onBehalfOf }: Shares): void {
  const { account, platform } = scope
  if (transfer) {
    transferDestination(scope, transfer.destination, 'transfer_data[destination]')
    requirePositive(transfer.amount, 'transfer_data[amount]')
    if (transfer.amount !== undefined && applicationFee !== null) {
      throw invalidRequest(
        'You may not provide the `application_fee_amount` parameter and the `transfer_data[amount]` parameter at the same time.',
        { param: 'application_fee_amount' },
      )
    }
    if (transfer.amount !== undefined && transfer.amount > amount) {
      throw invalidRequest('The transfer amount cannot be greater than the amount of the payment.', {
        param: 'transfer_data[amount]',
      })
    }
  }
  if (applicationFee !== null) {
    if (!account.connected && !transfer) throw feeNeedsAccount()
    if (applicationFee < 0) {
      throw invalidRequest('This value must be greater than or equal to 0.', {
        code: 'parameter_invalid_integer',
        param: 'application_fee_amount',
      })
    }
    if (applicationFee > amount) {
      throw invalidRequest(
        `The application fee amount (${applicationFee}) cannot be greater than the amount of the payment (${amount}).`,
        { param: 'application_fee_amount' },
      )
    }
  }
  if (onBehalfOf !== null && !(account.connected ? undefined : platform.accounts.get(onBehalfOf))) {
    throw invalidRequest(`No such on_behalf_of: '${onBehalfOf}'`, { code: 'resource_missing', param: 'on_behalf_of' })
  }
}

/**
 * An account takes no payments before its onboarding is finished. One with a dashboard of its own is its holder's to test
 * with from the beginning.
 */
export function requireCharges(account: AccountState): void {
  const { charges_enabled: enabled, controller, requirements } = account.object
  const rejected = requirements?.disabled_reason?.startsWith('rejected.')
  if (enabled || (controller?.stripe_dashboard?.type === 'full' && !rejected)) return
  throw invalidRequest(
    'Your account cannot currently make charges: finish its onboarding first (see `requirements` of the account).',
  )
}
