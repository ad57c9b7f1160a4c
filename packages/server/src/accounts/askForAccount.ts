import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { isRefusal, isReplayedFault } from '../stripe/isRefusal.js'
import type { AccountOrder } from './AccountOrder.js'
import type { ConnectedAccountRow } from './ConnectedAccountRow.js'

/** What is known after a call. `unknown` is not `refused`: the account may be there. */
export type AccountOutcome =
  | { status: 'made'; account: string }
  | { status: 'refused'; cause: unknown }
  | { status: 'unknown'; cause: unknown }

/** Stripe forgets idempotency keys after 24 hours: a repeat would then make a second account. The hour covers both clocks. */
const keyLifetimeMs = 23 * 3_600_000

/** No call of ours runs so long: what it made can be listed by now. */
const settledAfterMs = 10 * 60_000

/** In the account's metadata, to find it again once the key is forgotten. */
const rowMetadata = 'connect_kit_account'

/** Makes the account, or asks again with the same key, or (when the key is too old) looks for what became of it. */
export async function askForAccount(stripe: Stripe, row: ConnectedAccountRow, now: number): Promise<AccountOutcome> {
  const age = now - row.createdAt.getTime()
  const { order } = row
  if (!order) return { status: 'unknown', cause: new Error('The order of an account that is being made is gone.') }
  try {
    if (age >= keyLifetimeMs) return found(await lookUp(stripe, row), new Error('No such account was made.'))
    return { status: 'made', account: await create(stripe, order, row.id) }
  } catch (error) {
    if (age < keyLifetimeMs && isRefusal(error, row.attempts === 1)) return { status: 'refused', cause: error }
    if (!isReplayedFault(error)) return { status: 'unknown', cause: error }
    return afterReplayedFault(stripe, row, age, error)
  }
}

/** The key answers with Stripe's old fault for a day: only the list says whether the account is there. */
async function afterReplayedFault(
  stripe: Stripe,
  row: ConnectedAccountRow,
  age: number,
  cause: unknown,
): Promise<AccountOutcome> {
  try {
    const account = await lookUp(stripe, row)
    return account === undefined && age < settledAfterMs ? { status: 'unknown', cause } : found(account, cause)
  } catch {
    return { status: 'unknown', cause }
  }
}

const found = (account: string | undefined, cause: unknown): AccountOutcome =>
  account === undefined ? { status: 'refused', cause } : { status: 'made', account }

async function create(stripe: Stripe, order: AccountOrder, id: string): Promise<string> {
  const metadata = { [rowMetadata]: id }
  const idempotencyKey = `connect-kit-${createHash('sha256').update(`account ${id}`).digest('hex')}`
  const options = { idempotencyKey, timeout: 20_000 }
  const made =
    order.generation === 'v1'
      ? await stripe.accounts.create({ ...order.params, metadata }, options)
      : await stripe.v2.core.accounts.create({ ...order.params, metadata }, options)
  return made.id
}

/** Newest first: what is older than the order cannot be its account. Both clocks may differ by an hour. */
async function lookUp(stripe: Stripe, { id, createdAt, generation }: ConnectedAccountRow): Promise<string | undefined> {
  const since = Math.floor(createdAt.getTime() / 1_000) - 3_600
  if (generation === 'v1') {
    for await (const account of stripe.accounts.list({ limit: 100, created: { gte: since } }))
      if (account.metadata?.[rowMetadata] === id) return account.id
    return undefined
  }
  for await (const account of stripe.v2.core.accounts.list({ limit: 100 })) {
    if (account.metadata?.[rowMetadata] === id) return account.id
    if (Date.parse(account.created) / 1_000 < since) return undefined
  }
  return undefined
}
