/** How the platform charges for the seller. It decides who has to answer for what. @public */
export type ChargeModel = 'direct' | 'destination' | 'separate'

/**
 * An account of Stripe's version 1, by who answers for what.
 * @see https://docs.stripe.com/connect/migrate-to-controller-properties
 * @public
 */
export interface AccountPlanV1 {
  generation: 'v1'
  controller: {
    /** Who pays Stripe's fees. Stripe never changes it. */
    fees: { payer: 'account' | 'application' }
    /** Who makes up for a negative balance that the seller cannot. */
    losses: { payments: 'stripe' | 'application' }
    /** Who asks the seller for what is missing. Forms of ours (`api`) need `application`. */
    requirement_collection: 'stripe' | 'application'
    stripe_dashboard: { type: 'full' | 'express' | 'none' }
  }
  /** Requested at once: `card_payments`, `transfers`, `konbini_payments`, … */
  capabilities: readonly string[]
  /** Where it is known, plans that cannot carry it are refused before Stripe is asked. */
  charges?: readonly ChargeModel[] | undefined
}

/**
 * An account of Stripe's version 2, by what it is configured to be.
 * @see https://docs.stripe.com/connect/accounts-v2
 * @public
 */
export interface AccountPlanV2 {
  generation: 'v2'
  dashboard: 'full' | 'express' | 'none'
  responsibilities: {
    fees_collector: 'stripe' | 'application'
    losses_collector: 'stripe' | 'application'
  }
  configurations: {
    /** The seller can be billed by the platform. */
    customer?: true | undefined
    /** The seller takes payments, with these capabilities: `card_payments`, … */
    merchant?: { capabilities: readonly string[] } | undefined
    /** The seller receives transfers (`stripe_balance.stripe_transfers`). */
    recipient?: true | undefined
  }
  /** Where it is known, plans that cannot carry it are refused before Stripe is asked. */
  charges?: readonly ChargeModel[] | undefined
}

/** What kind of account a seller gets. @public */
export type AccountPlan = AccountPlanV1 | AccountPlanV2

/**
 * The plan of a platform that says nothing else: it asks for everything itself and answers for everything, so every mode and
 * every way to charge is open to it.
 */
export const defaultPlan: AccountPlanV1 = {
  generation: 'v1',
  controller: {
    fees: { payer: 'application' },
    losses: { payments: 'application' },
    requirement_collection: 'application',
    stripe_dashboard: { type: 'none' },
  },
  capabilities: ['card_payments', 'transfers'],
}

/** Whether the platform asks for what is missing, and so may show forms of its own. */
export function platformCollects(plan: AccountPlan): boolean {
  return plan.generation === 'v1'
    ? plan.controller.requirement_collection === 'application'
    : plan.dashboard === 'none' && plan.responsibilities.losses_collector === 'application'
}
