import { type AccountStatus, toAccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { inV1Names } from '../onboarding/answers/inV1Names.js'
import { handle } from '../router/handle.js'
import type { AccountStripe } from '../stripe/accountStripe.js'

export const getAccountStatus = handle('getAccountStatus', async ({ account, stripe }) =>
  account.generation === 'v1' ? toAccountStatus(await stripe.retrieveAccount()) : inV1Names(await statusOfV2(stripe)),
)

const sections = [
  'configuration.merchant',
  'configuration.recipient',
  'requirements',
  'future_requirements',
] satisfies Stripe.V2.Core.AccountRetrieveParams['include']

async function statusOfV2(stripe: AccountStripe): Promise<AccountStatus> {
  const stored = await stripe.v2.retrieveAccount(sections)
  const status = toAccountStatus(stored)
  // Who paused it stands in version 1 alone.
  return status.stage === 'paused' ? toAccountStatus(stored, await stripe.retrieveAccount()) : status
}
