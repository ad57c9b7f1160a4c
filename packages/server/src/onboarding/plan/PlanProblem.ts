/** Why Stripe would not make such an account, or why it would be of no use. */
export interface PlanProblem {
  /** Dotted, within the plan. */
  field: string
  /** What is wrong and what to write instead, for whoever runs the platform. */
  message: string
}

/** Where a plan would be carried out. */
export interface PlanPlaces {
  /** Where the seller is. Unknown while the plan is one for all countries. */
  country?: string | undefined
  /** Where the platform is. */
  platform?: string | undefined
}
