import { type AccountState, perAccount } from '../../core/account.js'
import type { TestCard } from './testCards.js'

/** What is behind a payment method and not visible on it. */
export interface CardFacts {
  readonly card: TestCard
  /** The buyer agreed, once and authenticated, to later payments without them. */
  readonly setUp: boolean
  /** Used without an owner, or taken from one: it can never be used again. */
  readonly spent: boolean
}

const factsOf = perAccount(() => new Map<string, CardFacts>())

/** The same facts are the same object: a hundred thousand payment methods share a few. */
const known = new WeakMap<TestCard, CardFacts[]>()

function shared(card: TestCard, setUp: boolean, spent: boolean): CardFacts {
  const variants = known.get(card) ?? []
  known.set(card, variants)
  const index = (setUp ? 2 : 0) + (spent ? 1 : 0)
  const facts = variants[index] ?? { card, setUp, spent }
  variants[index] = facts
  return facts
}

/** Undefined for what is no card. */
export const cardBehind = (account: AccountState, paymentMethod: string): CardFacts | undefined =>
  factsOf(account).get(paymentMethod)

export function cardFacts(account: AccountState, paymentMethod: string): CardFacts {
  const facts = cardBehind(account, paymentMethod)
  if (!facts) throw new Error(`The sandbox knows no card behind ${paymentMethod}.`)
  return facts
}

export function rememberCard(
  account: AccountState,
  paymentMethod: string,
  card: TestCard,
  { setUp = false, spent = false }: Partial<CardFacts> = {},
): void {
  factsOf(account).set(paymentMethod, shared(card, setUp, spent))
}

export function changeFacts(
  account: AccountState,
  paymentMethod: string,
  changes: Partial<Pick<CardFacts, 'setUp' | 'spent'>>,
): void {
  const { card, setUp, spent } = cardFacts(account, paymentMethod)
  factsOf(account).set(paymentMethod, shared(card, changes.setUp ?? setUp, changes.spent ?? spent))
}
