import { type OnboardedAccount, type OnboardedPerson, toAccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { collectionOf } from '../../accountSession/AccountControls.js'
import { toExternalAccount } from '../../payouts/toExternalAccount.js'
import type { AccountContext } from '../../router/handle.js'
import type { AccountStripe } from '../../stripe/accountStripe.js'
import { answersOfV1 } from './answersOfV1.js'
import { answersOfV2 } from './answersOfV2.js'
import { inV1Names } from './inV1Names.js'
import { personOfV1 } from './personOfV1.js'
import { personOfV2 } from './personOfV2.js'

/** More than any business has; a list that never ends must end somewhere. */
const mostListed = 500

type Read = Omit<OnboardedAccount, 'id' | 'generation' | 'origin'>

/** What the account has said so far, and what Stripe still asks. */
export async function readOnboardedAccount({ account, stripe }: AccountContext): Promise<OnboardedAccount> {
  return { ...account, ...(await (account.generation === 'v2' ? readV2(stripe) : readV1(stripe))) }
}

async function readV1(stripe: AccountStripe): Promise<Read> {
  const [stored, listed] = await Promise.all([
    stripe.retrieveAccount(),
    attempt(stripe.listPersons({ limit: 100 }).autoPagingToArray({ limit: mostListed })),
  ])
  const collection = collectionOf(stored)
  const held = stored.external_accounts
  return {
    country: stored.country ?? '',
    default_currency: stored.default_currency ?? '',
    requirement_collection: collection,
    dashboard: dashboardOf(stored),
    details_submitted: stored.details_submitted,
    terms_accepted: Boolean(stored.tos_acceptance?.date),
    ...answersOfV1(stored),
    persons: oldestFirst(ofPlatform(collection, listed))
      .filter(({ id }) => id !== stored.individual?.id)
      .map((person): OnboardedPerson => ({ id: person.id, ...personOfV1(person) })),
    external_accounts: shown(
      held?.has_more
        ? await stripe.listExternalAccounts().autoPagingToArray({ limit: mostListed })
        : (held?.data ?? []),
    ),
    status: toAccountStatus(stored),
  }
}

/** Every section that the wizard is made of. */
const sections = [
  'configuration.merchant',
  'configuration.recipient',
  'defaults',
  'future_requirements',
  'identity',
  'requirements',
] satisfies Stripe.V2.Core.AccountRetrieveParams['include']

async function readV2(stripe: AccountStripe): Promise<Read> {
  const [stored, other, listed, banks] = await Promise.all([
    stripe.v2.retrieveAccount(sections),
    stripe.retrieveAccount(),
    attempt(stripe.v2.listPersons().autoPagingToArray({ limit: mostListed })),
    attempt(stripe.listExternalAccounts().autoPagingToArray({ limit: mostListed })),
  ])
  const { defaults, identity, requirements } = stored
  const collection = defaults?.responsibilities.requirements_collector === 'application' ? 'application' : 'stripe'
  const external_accounts = shown(ofPlatform(collection, banks))
  const { answers, provided } = answersOfV2(stored, other)
  const urgent = (requirements?.entries ?? []).filter(
    ({ awaiting_action_from, minimum_deadline: { status } }) =>
      awaiting_action_from === 'user' && status !== 'eventually_due',
  )
  return {
    country: identity?.country ?? '',
    default_currency: defaults?.currency ?? other.default_currency ?? '',
    requirement_collection: collection,
    dashboard: stored.dashboard ?? 'none',
    details_submitted: urgent.length === 0,
    terms_accepted: Boolean(identity?.attestations?.terms_of_service?.account?.date),
    answers,
    provided: [...(external_accounts.length > 0 ? ['external_account'] : []), ...provided],
    persons: oldestFirst(ofPlatform(collection, listed))
      .filter(({ id }) => id !== identity?.individual?.id)
      .map((person): OnboardedPerson => ({ id: person.id, ...personOfV2(person) })),
    external_accounts,
    status: inV1Names(toAccountStatus(stored, other)),
  }
}

function dashboardOf({ controller, type }: Stripe.Account): OnboardedAccount['dashboard'] {
  const dashboard = controller?.stripe_dashboard?.type
  if (dashboard === 'express' || type === 'express') return 'express'
  return dashboard === 'full' || type === 'standard' ? 'full' : 'none'
}

type Attempt<Value> = { value: Value; error?: undefined } | { value?: undefined; error: unknown }

/** Asked at the same time as the account, which alone says whether the platform may know. */
const attempt = <Value>(asked: Promise<Value>): Promise<Attempt<Value>> =>
  asked.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )

/** Where Stripe asks for what is missing, the people and the banks of a business are not for the platform to see. */
function ofPlatform<Item>(collection: Read['requirement_collection'], { value, error }: Attempt<Item[]>): Item[] {
  if (value) return value
  if (collection === 'stripe') return []
  throw error
}

const shown = (accounts: Stripe.ExternalAccount[]) => accounts.flatMap((account) => toExternalAccount(account) ?? [])

/** As they were named: Stripe lists the newest first, and version 2 has ISO dates. */
const oldestFirst = <Item extends { created: number | string }>(items: Item[]): Item[] =>
  [...items].reverse().sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))
