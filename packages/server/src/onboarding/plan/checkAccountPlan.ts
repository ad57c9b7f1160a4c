import type { AccountPlan } from '../AccountPlan.js'
import { checkPlanV1 } from './checkPlanV1.js'
import { checkPlanV2 } from './checkPlanV2.js'
import type { PlanPlaces, PlanProblem } from './PlanProblem.js'

/** Stripe's own rules for who may answer for what, before Stripe is asked. Empty: nothing is wrong. */
export function checkAccountPlan(plan: AccountPlan, places: PlanPlaces = {}): PlanProblem[] {
  return plan.generation === 'v1' ? checkPlanV1(plan, places) : checkPlanV2(plan, places)
}
