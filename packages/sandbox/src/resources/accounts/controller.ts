import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

type Controller = Required<Stripe.Account.Controller>

type Responsibilities = Pick<Stripe.AccountCreateParams, 'controller' | 'type'>

const legacy: Record<string, Controller> = {
  standard: controller('account', 'stripe', 'stripe', 'full'),
  express: controller('application_express', 'application', 'stripe', 'express'),
  custom: controller('application_custom', 'application', 'application', 'none'),
}

/** Who answers for what, from the old `type` or the `controller` that replaced it. */
export function controllerFor({ controller: asked, type }: Responsibilities): {
  controller: Controller
  type: Stripe.Account['type']
} {
  if (asked && type) {
    throw invalidRequest('You may not provide both the `type` parameter and the `controller` parameter.', {
      param: 'type',
    })
  }
  const known = type && legacy[type]
  if (known) return { controller: known, type }
  const made = controller(
    asked?.fees?.payer ?? 'account',
    asked?.losses?.payments ?? 'stripe',
    asked?.requirement_collection ?? 'stripe',
    asked?.stripe_dashboard?.type ?? 'full',
  )
  refuseContradictions(made)
  return { controller: made, type: legacyTypeOf(made) }
}

function controller(
  payer: Stripe.Account.Controller.Fees.Payer,
  payments: Stripe.Account.Controller.Losses.Payments,
  requirement_collection: Stripe.Account.Controller.RequirementCollection,
  dashboard: Stripe.Account.Controller.StripeDashboard.Type,
): Controller {
  return {
    fees: { payer },
    is_controller: true,
    losses: { payments },
    requirement_collection,
    stripe_dashboard: { type: dashboard },
    type: 'application',
  }
}

function refuseContradictions({ fees, losses, requirement_collection, stripe_dashboard }: Controller): void {
  if (losses.payments === 'application' && fees.payer === 'account') {
    throw invalidRequest(
      'When `controller[losses][payments]` is `application`, `controller[fees][payer]` must be `application` as well.',
      { param: 'controller[fees][payer]' },
    )
  }
  if (requirement_collection === 'application' && stripe_dashboard.type !== 'none') {
    throw invalidRequest(
      'When `controller[requirement_collection]` is `application`, `controller[stripe_dashboard][type]` must be `none`.',
      { param: 'controller[stripe_dashboard][type]' },
    )
  }
}

function legacyTypeOf({ losses, requirement_collection, stripe_dashboard }: Controller): Stripe.Account['type'] {
  const dashboard = stripe_dashboard.type
  if (dashboard === 'full' && losses.payments === 'stripe' && requirement_collection === 'stripe') return 'standard'
  if (dashboard === 'express' && losses.payments === 'application') return 'express'
  if (dashboard === 'none' && losses.payments === 'application' && requirement_collection === 'application')
    return 'custom'
  return 'none'
}
