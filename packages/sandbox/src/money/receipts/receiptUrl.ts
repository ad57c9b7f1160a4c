import { createHmac } from 'node:crypto'
import type { Scope } from '../scope.js'

/** What only somebody who was given the address of a receipt knows: it follows from the platform's key, so that nothing is stored. */
export const receiptToken = (key: string, charge: string): string =>
  createHmac('sha256', key).update(charge).digest().subarray(0, 18).toString('base64url')

/** Where the buyer finds the receipt of a payment. */
export const receiptUrl = (
  { account, platform, sandbox }: Pick<Scope, 'account' | 'platform' | 'sandbox'>,
  charge: string,
): string =>
  // Joined, not put together piece by piece: a text that nobody reads keeps all its pieces in memory.
  [sandbox.origin, '_sandbox/receipts', account.id, charge, receiptToken(platform.key, charge)].join('/')
