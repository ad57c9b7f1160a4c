import type { AccountState } from '../../core/account.js'
import { accountFacts } from '../../resources/accounts/facts.js'
import { roleOfGroup } from '../../resources/accounts/partyOf.js'
import type { BrowserSession, Grant } from '../browserSessions.js'
import { badRequest, notGranted } from '../refusal.js'
import { requirementFilter } from './requirementFilter.js'

const collectors = ['account_onboarding', 'account_management', 'notification_banner'] as const

/** What a component collects: as its page wishes, within what the session grants. */
export interface Collection {
  fields: 'currently_due' | 'eventually_due'
  future: boolean
  /** Whether a field of the form is asked for at all. */
  takes(path: string): boolean
  /** Fields that are shown although they are not due: those answered before on the same visit. */
  also: readonly string[]
}

/** Reads what a page sends along: nothing of it is trusted to name more than a person may tell about the own account. */
export function collectionOf(
  session: BrowserSession,
  account: AccountState,
  asked: Readonly<Record<string, unknown>>,
): Collection {
  const { features } = grantOf(session, asked.component)
  const isAsked = requirementFilter(account, { only: stringsOf(asked.only), exclude: stringsOf(asked.exclude) })
  const skipsTerms = asked.skip_terms === true && isCollectedByPlatform(account)
  const takes = (path: string) => {
    if (path.startsWith('external_account') && !features.external_account_collection) return false
    if (path === 'tos_acceptance' && skipsTerms) return false
    return isAsked(path)
  }
  return {
    fields: asked.fields === 'eventually_due' ? 'eventually_due' : 'currently_due',
    future: asked.future_requirements === 'include',
    takes,
    also: (stringsOf(asked.also) ?? []).filter((path) => mayBeTold(account, path) && takes(path)),
  }
}

export function grantOf({ components }: BrowserSession, component: unknown): Grant {
  const name = collectors.find((known) => known === component)
  if (!name) throw badRequest(`\`component\` must be one of ${collectors.join(', ')}.`)
  const grant = components[name]
  if (!grant?.enabled) throw notGranted(`The account session does not enable the component ${name}.`)
  return grant
}

/** Only there a platform may show terms of its own, or take care of them elsewhere. */
export const isCollectedByPlatform = ({ object }: AccountState): boolean =>
  object.controller?.requirement_collection === 'application'

const groups = new Set(['business_profile', 'company', 'individual', 'external_account', ...Object.keys(roleOfGroup)])

function mayBeTold(account: AccountState, path: string): boolean {
  const [group = '', ...rest] = path.split('.')
  if (path === 'business_type') return true
  if (!groups.has(group) && !accountFacts(account).people.has(group)) return false
  return rest.length > 0 && rest.every((key) => /^[a-z][a-z0-9_]*$/.test(key))
}

function stringsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
}
