import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { createAccount } from '../resources/accounts/createAccount.js'
import { announce } from './announce.js'
import { atWork } from './atWork.js'
import { checkCustomer } from './checkCustomer.js'
import { factsV2 } from './factsV2.js'
import { controllerTold } from './responsibilities.js'
import { storeDisplayName } from './storeDisplayName.js'
import { withAccountToken } from './tokens/withToken.js'
import { accountTold } from './told/accountTold.js'
import { rememberTold } from './told/rememberTold.js'

type Params = Stripe.V2.Core.AccountCreateParams

/** An account as version 2 makes one; it is an account of version 1 from the start. */
export function createAccountV2(ctx: Context, given: Params): AccountState {
  const told = withAccountToken(ctx, given)
  const { configuration, dashboard, defaults, identity } = told
  const paid = Boolean(configuration?.merchant ?? configuration?.recipient ?? dashboard ?? defaults?.responsibilities)
  const { controller } = controllerTold({ dashboard: paid ? dashboard : 'none', ...defaults?.responsibilities })
  checkCustomer(ctx.platform.account, configuration?.customer)
  return atWork(ctx, () => {
    const { default_currency: currency, ...rest } = accountTold(told)
    const account = createAccount(ctx, {
      ...rest,
      controller: {
        fees: { payer: controller.fees.payer },
        losses: { payments: controller.losses.payments },
        requirement_collection: controller.requirement_collection,
        stripe_dashboard: controller.stripe_dashboard,
      },
      ...(identity?.country ? { country: identity.country } : {}),
      ...(currency ? { default_currency: currency } : {}),
    })
    const facts = factsV2(account)
    facts.countryKnown = Boolean(identity?.country) || paid
    facts.responsibilitiesKnown = paid
    rememberTold(ctx.sandbox, account, told)
    storeDisplayName(account, told.display_name)
    announce(ctx.sandbox, account, ctx)
    return account
  })
}
