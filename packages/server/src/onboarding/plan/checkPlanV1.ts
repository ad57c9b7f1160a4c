import type { AccountPlanV1 } from '../AccountPlan.js'
import { capabilitiesElsewhere } from './capabilitiesElsewhere.js'
import type { PlanPlaces, PlanProblem } from './PlanProblem.js'

/** Version 1: controller properties against each other, then against the way to charge. */
export function checkPlanV1(
  { controller, capabilities, charges = [] }: AccountPlanV1,
  { country }: PlanPlaces,
): PlanProblem[] {
  const problems: PlanProblem[] = []
  const { fees, losses, requirement_collection: collects, stripe_dashboard: dashboard } = controller
  const say = (field: string, message: string) => problems.push({ field, message })
  if (losses.payments === 'application' && fees.payer === 'account')
    say(
      'controller.fees.payer',
      'Who answers for losses also pays Stripe’s fees: set it to "application", or controller.losses.payments to "stripe".',
    )
  if (collects === 'application' && dashboard.type !== 'none')
    say(
      'controller.stripe_dashboard.type',
      'Where the platform collects requirements the seller has no dashboard of Stripe’s: set it to "none", or controller.requirement_collection to "stripe".',
    )
  if (collects === 'application' && losses.payments === 'stripe')
    say(
      'controller.losses.payments',
      'Who collects requirements also answers for losses: set it to "application", or controller.requirement_collection to "stripe".',
    )
  if (fundedByPlatform(charges)) {
    if (fees.payer === 'account')
      say(
        'controller.fees.payer',
        `Stripe takes the fees of ${named(charges)} from the platform: set it to "application".`,
      )
    if (losses.payments === 'stripe')
      say(
        'controller.losses.payments',
        `With ${named(charges)} the platform answers for losses: set it to "application".`,
      )
    if (!capabilities.includes('transfers'))
      say('capabilities', `${named(charges)} need the capability "transfers": add it.`)
  }
  if (charges.includes('direct') && !capabilities.some((name) => name.endsWith('_payments')))
    say('capabilities', 'direct charges need a capability to take payments: add "card_payments".')
  if (capabilities.length === 0)
    say('capabilities', 'An account without capabilities can do nothing: add "card_payments".')
  return [...problems, ...capabilitiesElsewhere('capabilities', capabilities, country)]
}

const fundedByPlatform = (charges: readonly string[]) => charges.includes('destination') || charges.includes('separate')
const named = (charges: readonly string[]) =>
  charges.includes('destination') ? 'destination charges' : 'separate charges and transfers'
