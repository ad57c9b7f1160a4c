import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { invalidRequest } from '../core/errors.js'
import { storeAccount } from '../resources/accounts/accountStore.js'
import { announceAccount, changeAccount } from '../resources/accounts/changeAccount.js'
import { countryDefaults } from '../resources/accounts/countryDefaults.js'
import { announce } from './announce.js'
import { atWork } from './atWork.js'
import { checkCustomer } from './checkCustomer.js'
import { factsV2 } from './factsV2.js'
import { controllerTold, dashboardOf, responsibilitiesOf } from './responsibilities.js'
import { storeDisplayName } from './storeDisplayName.js'
import { withAccountToken } from './tokens/withToken.js'
import { accountTold } from './told/accountTold.js'
import { rememberTold } from './told/rememberTold.js'

type Params = Stripe.V2.Core.AccountUpdateParams

/** An update merges what is told into what is known, and puts on the configurations that it names. */
export function changeAccountV2(ctx: Context, account: AccountState, given: Params): void {
  const told = withAccountToken(ctx, given)
  checkCustomer(ctx.platform.account, told.configuration?.customer, account.id)
  const previous = account.object
  const controlled = controllerAfter(account, told)
  const country = countryAfter(account, told.identity?.country)
  // One announcement tells about the whole change.
  const quietly: typeof ctx.emit = (type, object, options) => {
    if (!announcedLater.has(type)) ctx.emit(type, object, options)
  }
  atWork(ctx, () => {
    changeAccount(ctx.sandbox, account, accountTold(told), quietly)
    if (country) {
      factsV2(account).countryKnown = true
      storeAccount(account, { country, default_currency: countryDefaults(country)?.currency ?? 'usd' })
    }
    if (controlled) {
      factsV2(account).responsibilitiesKnown = true
      storeAccount(account, controlled)
    }
    rememberTold(ctx.sandbox, account, told)
    storeDisplayName(account, told.display_name)
    announceAccount(account, previous, ctx.emit)
    announce(ctx.sandbox, account, ctx)
  })
}

const announcedLater: ReadonlySet<string> = new Set(['account.updated', 'capability.updated'])

/** Who answers for what, if the request says anything about it or makes it matter. */
function controllerAfter(account: AccountState, { configuration, dashboard, defaults }: Params) {
  const { responsibilitiesKnown } = factsV2(account)
  const matters = !responsibilitiesKnown && (configuration?.merchant ?? configuration?.recipient)
  if (!dashboard && !defaults?.responsibilities && !matters) return undefined
  return controllerTold({
    dashboard: dashboard ?? dashboardOf(account),
    ...(responsibilitiesKnown ? responsibilitiesOf(account) : {}),
    ...defaults?.responsibilities,
  })
}

/** A country is for life, but a customer may do without one at first. */
function countryAfter(account: AccountState, told: string | undefined): string | undefined {
  if (told === undefined) return undefined
  const country = told.toUpperCase()
  const known = factsV2(account).countryKnown
  if (known && country === account.object.country) return undefined
  if (!known && countryDefaults(country)) return country
  throw invalidRequest(known ? 'You cannot change the country of an account.' : `Country '${told}' is unknown.`, {
    param: 'identity[country]',
  })
}
