/** The members of a v1 account that its status is made of: what `accounts.retrieve` of the SDK returns has them all. @public */
export interface V1Account {
  readonly object: 'account'
  readonly id: string
  readonly charges_enabled: boolean
  readonly payouts_enabled: boolean
  readonly details_submitted: boolean
  readonly capabilities?: Readonly<Record<string, string | undefined>> | object
  readonly requirements?: V1Requirements
  readonly future_requirements?: V1Requirements
}

/** `requirements` and `future_requirements` of a v1 account. @public */
export interface V1Requirements {
  readonly alternatives: readonly { alternative_fields_due: string[]; original_fields_due: string[] }[] | null
  readonly current_deadline: number | null
  readonly currently_due: readonly string[] | null
  readonly disabled_reason: string | null
  readonly errors: readonly { code: string; reason: string; requirement: string }[] | null
  readonly eventually_due: readonly string[] | null
  readonly past_due: readonly string[] | null
  readonly pending_verification: readonly string[] | null
}
