import type { AccountPlan } from '../AccountPlan.js'
import { checkAccountPlan } from './checkAccountPlan.js'
import type { PlanPlaces } from './PlanProblem.js'

/** Throws one sentence for each field of the plan that Stripe would refuse. `where` is how the operator wrote it. */
export function requirePlan(plan: AccountPlan, places: PlanPlaces, where: string): void {
  const problems = checkAccountPlan(plan, places)
  if (problems.length === 0) return
  throw new Error(problems.map(({ field, message }) => `${where}.${field}: ${message}`).join('\n'))
}
