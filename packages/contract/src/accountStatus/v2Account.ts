interface V2Reference {
  readonly type: string
  readonly resource?: string
  readonly inquiry?: string
}

/** One entry of a v2 account's requirements. @public */
export interface V2RequirementEntry {
  readonly awaiting_action_from: string
  readonly description: string
  readonly errors: readonly { code: string; description: string }[]
  readonly minimum_deadline: { readonly status: string }
  readonly reference?: V2Reference
}

/** `requirements` and `future_requirements` of a v2 account. @public */
export interface V2Requirements {
  readonly alternatives?: readonly {
    readonly options: readonly { readonly entries: readonly { readonly description: string }[] }[]
    readonly original_entries: readonly { readonly description: string }[]
  }[]
  readonly entries?: readonly V2RequirementEntry[]
  readonly summary?: { readonly minimum_deadline?: { readonly status: string; readonly time?: string } }
}

/** The members of a v2 account that its status is made of. Ask for `configuration.*`, `requirements` and `future_requirements`. @public */
export interface V2Account {
  readonly object: 'v2.core.account'
  readonly id: string
  readonly closed?: boolean
  readonly configuration?: { readonly merchant?: object | null; readonly recipient?: object | null } | null
  readonly requirements?: V2Requirements | null
  readonly future_requirements?: V2Requirements | null
}
