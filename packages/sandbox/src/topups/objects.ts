import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const topups = (account: AccountState) => collection<Stripe.Topup>(account, 'topups', { status: true })
