import type Stripe from 'stripe'
import { announceNew } from '../../accountsV2/announce.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { addConnectedAccount, removeConnectedAccount } from './accountStore.js'
import { blankAccount } from './blankAccount.js'
import { changeAccount } from './changeAccount.js'
import { controllerFor } from './controller.js'
import { countryDefaults } from './countryDefaults.js'

type CreateContext = Pick<Context, 'sandbox' | 'platform' | 'emit'>

/** A connected account of the platform, as `POST /v1/accounts` makes it. */
export function createAccount(ctx: CreateContext, params: Stripe.AccountCreateParams): AccountState {
  const { sandbox, platform, emit } = ctx
  const country = (params.country ?? platform.account.country).toUpperCase()
  const defaults = countryDefaults(country)
  if (!defaults) {
    throw invalidRequest(
      `Country '${params.country}' is unknown. Try using a 2-character alphanumeric country code instead, such as 'US', 'EG', or 'GB'.`,
      { code: 'country_unsupported', param: 'country' },
    )
  }
  const { controller, type } = controllerFor(params)
  const blank = blankAccount({ id: sandbox.ids.next('acct'), country, created: sandbox.clock.now(), type })
  const account = addConnectedAccount(platform, {
    ...blank,
    created: sandbox.clock.now(),
    controller,
    ...(params.default_currency ? { default_currency: params.default_currency } : {}),
    settings: settingsUnder(controller, blank.settings),
  })
  // Nobody has heard of the account yet: what creation itself changes is no update of it.
  const quietly: typeof emit = (eventType, object, options) => {
    if (eventType !== 'account.updated') emit(eventType, object, options)
  }
  try {
    const capabilities = params.capabilities ?? (type === 'standard' ? usualCapabilities : undefined)
    changeAccount(sandbox, account, { ...params, ...(capabilities ? { capabilities } : {}) }, quietly)
  } catch (error) {
    removeConnectedAccount(account)
    throw error
  }
  announceNew(sandbox, account)
  return account
}

const usualCapabilities = { card_payments: { requested: true }, transfers: { requested: true } }

/** Who collects requirements also answers for negative balances, and Stripe then leaves the bank account alone. */
function settingsUnder(
  controller: Stripe.Account.Controller,
  settings: Stripe.Account.Settings | null | undefined,
): Stripe.Account.Settings | null {
  if (!settings?.payouts) return settings ?? null
  const debit_negative_balances = controller.requirement_collection !== 'application'
  return { ...settings, payouts: { ...settings.payouts, debit_negative_balances } }
}
