import { type OnboardedAccount, onboarding } from '@connect-kit/contract'
import type { Identity } from '../identity/Identity.js'
import type { TestAnswer, TestConnect } from './testConnect.js'

/** The owner of an account, at the wizard. */
export interface Seller extends Identity {
  account: string
  generation: 'v1' | 'v2'
}

export const sellerOf = (account: string, generation: Seller['generation']): Seller => ({
  subject: 'u1',
  role: 'owner',
  account,
  generation,
})

/** The account as an answer of the onboarding routes shows it. */
export function accountOf({ status, text, body }: TestAnswer): OnboardedAccount {
  const account = status === 200 ? onboarding.parse(body).account : null
  if (!account) throw new Error(`No account in this answer: ${status} ${text}`)
  return account
}

/** Says something and gets the account as it stands then. */
export const say = async (connect: TestConnect, seller: Identity, path: string, body?: unknown) =>
  accountOf(await connect.call(seller, path, { body }))
