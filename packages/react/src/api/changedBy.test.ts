import { expect, it } from 'vitest'
import { changedBy } from './changedBy.js'

it.each([
  ['payout.paid', ['payouts', 'payout', 'balance']],
  ['v1.payout.paid', ['payouts', 'payout', 'balance']],
  ['account.updated', ['session', 'balance', 'account_status', 'onboarding']],
  ['account.external_account.created', ['session', 'balance', 'account_status', 'onboarding']],
  ['v2.core.account[requirements].updated', ['session', 'balance', 'account_status', 'onboarding']],
  [
    'v2.core.account[configuration.merchant].capability_status_updated',
    ['session', 'balance', 'account_status', 'onboarding'],
  ],
  ['v2.core.account_person.created', ['account_status', 'onboarding']],
  ['person.updated', ['account_status', 'onboarding']],
  ['product.created', []],
  ['constructor', []],
  ['', []],
])('%s makes these asked anew: %j', (type, queries) => {
  expect(changedBy(type)).toEqual(queries)
})
