import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Sandbox } from '../../core/sandbox.js'
import { requireFiles } from '../../files/requireFiles.js'
import { persons } from '../../persons/objects.js'
import { spendToken } from '../../tokens/takeToken.js'
import { withAccountToken } from '../../tokens/withToken.js'
import { buildExternalAccount, type NewExternalAccount } from '../externalAccounts/buildExternalAccount.js'
import {
  addExternalAccount,
  defaultExternalAccount,
  withdrawExternalAccount,
} from '../externalAccounts/externalAccounts.js'
import { storeAccount } from './accountStore.js'
import { noAddress } from './addresses.js'
import { capability } from './capability.js'
import { checkAccount } from './checkAccount.js'
import { accountFacts, rememberFacts } from './facts.js'
import { merged } from './merged.js'
import { scheduleAfter } from './payoutSchedule.js'
import { settleAccount } from './settleAccount.js'

/** What a creation and an update have in common. */
type Changes = Pick<
  Stripe.AccountCreateParams | Stripe.AccountUpdateParams,
  keyof Stripe.AccountCreateParams & keyof Stripe.AccountUpdateParams
>

type Emit = Context['emit']

/** Applies a request to an account and tells about everything that changed through it. */
export function changeAccount(sandbox: Sandbox, account: AccountState, given: Changes, emit: Emit): Stripe.Account {
  const previous = account.object
  const changes = withAccountToken(account, sandbox.clock.now(), given)
  // Everything that can be refused comes first: a refused request changes nothing.
  const bank = changes.external_account
    ? buildExternalAccount(account, changes.external_account, sandbox.ids)
    : undefined
  checkAccount(account, changes, sandbox.clock.now())
  requireFiles(account, {
    individual: { verification: changes.individual?.verification },
    company: { verification: changes.company?.verification },
    documents: changes.documents,
  })
  refuseUnsupportedCurrency(account, changes.default_currency, bank)
  const settings = previous.settings && settingsAfter(account, previous.settings, changes.settings)
  spendToken(account, given.account_token)
  spendToken(account, given.individual?.id_number)
  if (bank) replaceDefaultExternalAccount(account, bank, emit)
  rememberConfirmed(account, changes.company)
  rememberFacts(account, changes)
  rememberPerson(sandbox, account, changes.individual)
  for (const [name, asked] of Object.entries(changes.capabilities ?? {})) {
    requestCapability(sandbox, account, name, asked?.requested)
  }
  storeAccount(account, {
    ...(previous.business_profile
      ? { business_profile: profileAfter(previous.business_profile, changes.business_profile) }
      : {}),
    metadata: mergeMetadata(previous.metadata ?? {}, changes.metadata),
    ...(settings ? { settings } : {}),
    tos_acceptance: merged(previous.tos_acceptance ?? {}, changes.tos_acceptance),
    ...(changes.business_type === undefined ? {} : { business_type: changes.business_type }),
    ...(changes.default_currency === undefined ? {} : { default_currency: changes.default_currency }),
    ...(changes.email === undefined ? {} : { email: changes.email || null }),
    ...(changes.groups ? { groups: merged(previous.groups ?? { payments_pricing: null }, changes.groups) } : {}),
  })
  return announceAccount(account, previous, emit)
}

/**
 * Works out what follows from a change and tells about it: `person.created` and `person.updated`, `account.updated`, and
 * `capability.updated` for each.
 */
export function announceAccount(account: AccountState, previous: Stripe.Account, emit: Emit): Stripe.Account {
  const known = new Map([...persons(account)].map((person) => [person.id, person]))
  const object = settleAccount(account)
  for (const person of [...persons(account)].reverse()) {
    const before = known.get(person.id)
    if (!before) emit('person.created', person, { account })
    else if (before !== person) emit('person.updated', person, { account, previous: before })
  }
  if (JSON.stringify(object) !== JSON.stringify(previous)) {
    emit('account.updated', object, { account, previous })
  }
  const before = new Map<string, unknown>(Object.entries(previous.capabilities ?? {}))
  for (const [name, status] of Object.entries(object.capabilities ?? {})) {
    const was = before.get(name)
    if (was === status) continue
    const changed = capability(account, name)
    const asked = was === undefined ? { requested: false, requested_at: null } : {}
    emit('capability.updated', changed, { account, previous: { ...changed, ...asked, status: was ?? 'unrequested' } })
  }
  return object
}

export function requestCapability(sandbox: Sandbox, account: AccountState, name: string, requested?: boolean): void {
  const { requested: known } = accountFacts(account)
  if (requested === true && !known.has(name)) known.set(name, sandbox.clock.now())
  if (requested === false) known.delete(name)
}

/** Saying again that all owners are named, after the register named others, answers it; another number asks anew. */
function rememberConfirmed(account: AccountState, company: Changes['company']): void {
  const { confirmed } = accountFacts(account)
  if (company?.tax_id !== undefined) {
    confirmed.clear()
    return
  }
  for (const { requirement } of account.object.requirements?.errors ?? []) {
    if (requirement === 'company.owners_provided' && company?.owners_provided) confirmed.add(requirement)
    if (requirement === 'company.directors_provided' && company?.directors_provided) confirmed.add(requirement)
  }
}

function rememberPerson(sandbox: Sandbox, account: AccountState, individual: object | undefined): void {
  const facts = accountFacts(account)
  if (!individual || facts.individualId) return
  facts.individualId = sandbox.ids.next('person')
  facts.individualCreated = sandbox.clock.now()
}

function profileAfter(stored: Stripe.Account.BusinessProfile, asked: Changes['business_profile']) {
  const profile = merged(stored, asked)
  const { support_address: address } = profile
  return address ? { ...profile, support_address: { ...noAddress, ...address } } : profile
}

function settingsAfter(
  account: AccountState,
  stored: Stripe.Account.Settings,
  asked: Changes['settings'],
): Stripe.Account.Settings {
  const { schedule: askedSchedule, ...askedPayouts } = asked?.payouts ?? {}
  const settings = withoutPassword(merged(stored, { ...asked, payouts: askedPayouts }))
  if (!settings.payouts || !askedSchedule) return settings
  return {
    ...settings,
    payouts: { ...settings.payouts, schedule: scheduleAfter(account, settings.payouts.schedule, askedSchedule) },
  }
}

/** The password of a website that is not open yet is for Stripe's reviewers only. */
function withoutPassword(settings: Stripe.Account.Settings): Stripe.Account.Settings {
  const { paypay_payments } = settings
  const site = paypay_payments?.site?.in_development
  if (!site || !('password' in site)) return settings
  const { password, ...in_development } = site
  return { ...settings, paypay_payments: { ...paypay_payments, site: { ...paypay_payments?.site, in_development } } }
}

/** Sent with the account itself, a new bank account takes the place of the default one of its currency. */
function replaceDefaultExternalAccount(account: AccountState, bank: NewExternalAccount, emit: Emit): void {
  const replaced = defaultExternalAccount(account, bank.object.currency ?? '')
  if (replaced) {
    withdrawExternalAccount(account, replaced.id)
    emit('account.external_account.deleted', replaced, { account })
  }
  emit('account.external_account.created', addExternalAccount(account, bank, true), { account })
}

function refuseUnsupportedCurrency(
  account: AccountState,
  currency: string | undefined,
  bank: NewExternalAccount | undefined,
): void {
  if (currency === undefined || currency === account.object.default_currency) return
  const held = [...(account.object.external_accounts?.data ?? []), ...(bank ? [bank.object] : [])]
  if (held.some((external) => external.currency === currency)) return
  throw invalidRequest(`The currency ${currency} is not one that this account has an external account for.`, {
    param: 'default_currency',
  })
}
