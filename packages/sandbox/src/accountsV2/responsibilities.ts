import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { controllerFor } from '../resources/accounts/controller.js'
import { factsV2 } from './factsV2.js'

type Shown = Stripe.V2.Core.Account.Defaults.Responsibilities

interface Told {
  dashboard?: Stripe.V2.Core.Account.Dashboard | undefined
  /** `application_custom` and `application_express` are fees that the application pays as well. */
  fees_collector?: string | undefined
  losses_collector?: string | undefined
}

/** Who answers for what, as version 1 says it. Whoever answers for losses has to collect the fees as well. */
export function controllerTold(told: Told): ReturnType<typeof controllerFor> {
  const { dashboard, fees_collector: fees = 'stripe', losses_collector: losses = 'stripe' } = told
  if (losses === 'application' && fees === 'stripe') {
    throw invalidRequest(
      'When `defaults.responsibilities.losses_collector` is `application`, `defaults.responsibilities.fees_collector` must be `application` as well.',
      { param: 'defaults[responsibilities][fees_collector]' },
    )
  }
  const shown = dashboard ?? (losses === 'application' ? 'none' : 'full')
  return controllerFor({
    controller: {
      fees: { payer: fees === 'stripe' ? 'account' : fees },
      losses: { payments: losses },
      requirement_collection: shown === 'none' && losses === 'application' ? 'application' : 'stripe',
      stripe_dashboard: { type: shown },
    },
  })
}

export function responsibilitiesOf(account: AccountState): Shown {
  const { controller } = account.object
  const requirements_collector = controller?.requirement_collection === 'application' ? 'application' : 'stripe'
  if (!factsV2(account).responsibilitiesKnown) return { requirements_collector }
  return {
    fees_collector: feesCollector(controller?.fees?.payer),
    losses_collector: controller?.losses?.payments === 'application' ? 'application' : 'stripe',
    requirements_collector,
  }
}

function feesCollector(payer: string | undefined): Stripe.V2.Core.Account.Defaults.Responsibilities.FeesCollector {
  return payer === 'application' || payer === 'application_custom' || payer === 'application_express' ? payer : 'stripe'
}

export function dashboardOf(account: AccountState): Stripe.V2.Core.Account.Dashboard | undefined {
  if (!factsV2(account).responsibilitiesKnown) return undefined
  const type = account.object.controller?.stripe_dashboard?.type
  if (type === 'express') return 'express'
  return type === 'none' ? 'none' : 'full'
}
