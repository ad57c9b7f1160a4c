import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

/** The people of an account as the API shows them. */
export const persons = (account: AccountState) => collection<Stripe.Person>(account, 'persons')
