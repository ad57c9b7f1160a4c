import type { AccountPlanV2 } from '../AccountPlan.js'
import { capabilitiesElsewhere } from './capabilitiesElsewhere.js'
import type { PlanPlaces, PlanProblem } from './PlanProblem.js'

/** Version 2: responsibilities and configurations against each other, then against the way to charge. */
export function checkPlanV2(
  { responsibilities, configurations, charges = [] }: AccountPlanV2,
  { country, platform }: PlanPlaces,
): PlanProblem[] {
  const problems: PlanProblem[] = []
  const { fees_collector: fees, losses_collector: losses } = responsibilities
  const { customer, merchant, recipient } = configurations
  const say = (field: string, message: string) => problems.push({ field, message })
  if (losses === 'application' && fees === 'stripe')
    say(
      'responsibilities.fees_collector',
      'Who answers for losses also collects Stripe’s fees: set it to "application", or responsibilities.losses_collector to "stripe".',
    )
  if (!customer && !merchant && !recipient)
    say('configurations', 'An account without a configuration can do nothing: add merchant, recipient or customer.')
  if (merchant && merchant.capabilities.length === 0)
    say(
      'configurations.merchant.capabilities',
      'A merchant without capabilities takes no payments: add "card_payments".',
    )
  if (charges.includes('separate'))
    say(
      'charges',
      'Accounts of version 2 take no separate charges and transfers: use "destination", or generation "v1".',
    )
  if (charges.includes('direct') && !merchant)
    say('configurations.merchant', 'direct charges are made by the seller: add merchant with "card_payments".')
  if (charges.includes('destination')) {
    if (fees === 'stripe')
      say(
        'responsibilities.fees_collector',
        'With destination charges the platform collects the fees: set it to "application".',
      )
    if (losses === 'stripe')
      say(
        'responsibilities.losses_collector',
        'With destination charges the platform answers for losses: set it to "application".',
      )
    if (!recipient) say('configurations.recipient', 'destination charges send transfers to the seller: set it to true.')
    // on_behalf_of makes the seller the merchant of record, and version 2 asks for it.
    if (!merchant)
      say(
        'configurations.merchant',
        'destination charges name the seller as merchant of record: add merchant with "card_payments".',
      )
  }
  if (recipient && country !== undefined && platform !== undefined && country !== platform)
    say(
      'configurations.recipient',
      `Version 2 pays nobody across a border: a platform in ${platform} cannot transfer to a seller in ${country}. Leave ${country} out of countries, or use generation "v1" there.`,
    )
  return [
    ...problems,
    ...capabilitiesElsewhere('configurations.merchant.capabilities', merchant?.capabilities ?? [], country),
  ]
}
