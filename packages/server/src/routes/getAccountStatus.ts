import { toAccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { inV1Names } from '../onboarding/answers/inV1Names.js'
import { handle } from '../router/handle.js'

export const getAccountStatus = handle('getAccountStatus', async ({ account, stripe }) =>
  account.generation === 'v1'
    ? toAccountStatus(await stripe.retrieveAccount())
    : inV1Names(toAccountStatus(await stripe.v2.retrieveAccount(sections))),
)

const sections = [
  'configuration.merchant',
  'configuration.recipient',
  'requirements',
  'future_requirements',
] satisfies Stripe.V2.Core.AccountRetrieveParams['include']
