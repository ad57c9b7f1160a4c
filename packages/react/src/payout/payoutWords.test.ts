import { payoutStatuses as contractStatuses, permissions } from '@connect-kit/contract'
import { aBankAccount } from '@connect-kit/contract/testing'
import { expect, it } from 'vitest'
import { formatMoney } from '../format/money.js'
import { allowedRoles } from '../roles/allowedRoles.js'
import { currencyCodes } from './currencyCodes.js'
import { destinationName } from './destinationName.js'
import { failureCause } from './failureCause.js'
import { failureEffect } from './failureEffect.js'
import { payoutMessages } from './payout.messages.js'
import { ja } from './payoutFailure.messages.ja.js'
import { payoutFailureMessages } from './payoutFailure.messages.js'
import { payoutKind } from './payoutKind.js'
import { payoutStatuses } from './payoutStatus.js'

/** https://docs.stripe.com/api/payouts/failures */
const codes = [
  'account_closed',
  'account_frozen',
  'bank_account_restricted',
  'bank_ownership_changed',
  'could_not_process',
  'debit_not_authorized',
  'declined',
  'incorrect_account_holder_address',
  'incorrect_account_holder_details',
  'incorrect_account_holder_name',
  'incorrect_account_holder_tax_id',
  'incorrect_account_type',
  'insufficient_funds',
  'invalid_account_number',
  'invalid_account_number_length',
  'invalid_currency',
  'no_account',
  'unsupported_card',
]

it.each(codes)('has a sentence of its own for %s, in both languages', (code) => {
  for (const words of [payoutFailureMessages.en, ja]) {
    expect(failureCause(code, words)).not.toBe(words.other)
    expect(failureCause(code, words)).not.toContain('_')
  }
})

it('says that there is no reason for a code that it does not know, and for none', () => {
  expect(failureCause('brand_new_code', payoutFailureMessages.en)).toBe('The bank gave no reason.')
  expect(failureCause(null, ja)).toBe('銀行から理由は通知されていません。')
})

it('says that payouts wait only while the account is still out of order', () => {
  const errored = aBankAccount({ status: 'errored' })
  expect(failureEffect({ destination: errored, automatic: true })).toBe('pausesAutomatic')
  expect(failureEffect({ destination: errored, automatic: false })).toBe('pausesManual')
  expect(failureEffect({ destination: aBankAccount(), automatic: true })).toBe('backInBalance')
  expect(failureEffect({ destination: null, automatic: true })).toBe('backInBalance')
})

it('calls an account by its bank and last digits', () => {
  expect(destinationName(aBankAccount(), payoutMessages.en)).toBe('三菱UFJ銀行 •••• 4321')
  expect(destinationName(aBankAccount({ name: null, object: 'card' }), payoutMessages.en)).toBe('Debit card •••• 4321')
})

it('names the kind of a payout', () => {
  expect(payoutKind({ automatic: true, method: 'standard' })).toBe('automatic')
  expect(payoutKind({ automatic: false, method: 'standard' })).toBe('manual')
  expect(payoutKind({ automatic: false, method: 'instant' })).toBe('instant')
})

it('puts a code beside amounts that could be mistaken, and only there', () => {
  const symbolOf = (currency: string) => formatMoney(0, currency, 'en')
  expect(currencyCodes(['jpy'], 'jpy', symbolOf)('jpy')).toBe(false)
  expect(currencyCodes(['usd'], 'usd', symbolOf)('usd')).toBe(false)
  expect(currencyCodes(['usd'], 'jpy', symbolOf)('usd')).toBe(true)
  expect(currencyCodes(['jpy', 'usd'], 'jpy', symbolOf)('jpy')).toBe(true)
})

it('knows the statuses and roles of the contract', () => {
  expect(payoutStatuses).toEqual([...contractStatuses])
  expect(allowedRoles['payouts.read']).toEqual(permissions['payouts.read'])
  expect(allowedRoles['balance.read']).toEqual(permissions['balance.read'])
})
