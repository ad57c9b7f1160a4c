import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const testClocks = (account: AccountState) => collection<Stripe.TestHelpers.TestClock>(account, 'test_clocks')
