import type Stripe from 'stripe'
import type { AccountPlan, AccountPlanV1, AccountPlanV2 } from '../onboarding/AccountPlan.js'
import type { WantedAccount } from '../onboarding/OnboardingPolicy.js'
import type { AccountOrder } from './AccountOrder.js'

/** The call to Stripe that makes what the seller wants as the platform allows it. */
export function toAccountOrder(plan: AccountPlan, wanted: WantedAccount): AccountOrder {
  return plan.generation === 'v1'
    ? { generation: 'v1', params: toV1(plan, wanted) }
    : { generation: 'v2', params: toV2(plan, wanted) }
}

function toV1({ controller, capabilities }: AccountPlanV1, wanted: WantedAccount): Stripe.AccountCreateParams {
  const { country, email, business_type } = wanted
  return {
    country,
    ...(email && { email }),
    ...(business_type && { business_type }),
    controller,
    capabilities: requested(capabilities),
  }
}

function toV2(
  { dashboard, responsibilities, configurations }: AccountPlanV2,
  { country, email, business_type }: WantedAccount,
): Stripe.V2.Core.AccountCreateParams {
  const { customer, merchant, recipient } = configurations
  return {
    ...(email && { contact_email: email }),
    dashboard,
    defaults: { responsibilities },
    identity: { country, ...(business_type && { entity_type: business_type }) },
    configuration: {
      ...(customer && { customer: {} }),
      ...(merchant && { merchant: { capabilities: requested(merchant.capabilities) } }),
      ...(recipient && { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } }),
    },
  }
}

const requested = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { requested: true }]))
