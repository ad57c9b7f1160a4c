import type Stripe from 'stripe'
import { type AccountState, collection, perAccount } from '../core/account.js'
import type { TestCard } from '../money/cards/testCards.js'

export const tokens = (account: AccountState) => collection<Stripe.Token>(account, 'tokens')

/** What a token stands for: the token itself shows no secret of it. */
export interface TokenContents {
  account?: Stripe.TokenCreateParams.Account
  bank_account?: Stripe.TokenCreateParams.BankAccount
  card?: { card: TestCard; exp_month: number; exp_year: number }
  cvc_update?: string
  person?: Stripe.TokenCreateParams.Person
  pii?: string
}

export const tokenContents = perAccount(() => new Map<string, TokenContents>())
