import type { AccountRequirement } from '@connect-kit/contract'

export type RequirementUrgency = 'overdue' | 'due' | 'announced' | 'later' | 'checking'

/** Everything that one question of a form answers: day, month and year of a birth are one row. */
export interface RequirementRow {
  label: string
  /** As Stripe names them. */
  names: string[]
  errors: AccountRequirement['errors']
  intervention: boolean
}

export interface RequirementGroup {
  urgency: RequirementUrgency
  /** Of the earliest row. */
  deadline: number | null
  rows: RequirementRow[]
}

const order: readonly RequirementUrgency[] = ['overdue', 'due', 'announced', 'later', 'checking']

function urgencyOf({ awaiting, announced, due, errors }: AccountRequirement): RequirementUrgency {
  if (awaiting === 'stripe') return 'checking'
  if (announced) return 'announced'
  if (due === 'past_due') return 'overdue'
  // What was refused has to be given again, whichever list it stands in.
  return due === 'currently_due' || errors.length > 0 ? 'due' : 'later'
}

/** Most urgent first, each thing once. */
export function requirementGroups(
  requirements: readonly AccountRequirement[],
  words: (name: string) => string,
): RequirementGroup[] {
  const groups = new Map<RequirementUrgency, { deadline: number | null; rows: Map<string, RequirementRow> }>()
  const shown = new Set<string>()
  for (const urgency of order) {
    for (const requirement of requirements) {
      const { name, person, errors, deadline, intervention } = requirement
      if (urgencyOf(requirement) !== urgency) continue
      const label = words(name)
      // Two people have two rows, one thing under two urgencies the more urgent one.
      const key = `${person ?? ''} ${label} ${intervention ? name : ''}`
      const group = groups.get(urgency) ?? { deadline: null, rows: new Map<string, RequirementRow>() }
      const row = group.rows.get(key)
      if (!row && shown.has(key)) continue
      shown.add(key)
      groups.set(urgency, group)
      if (deadline !== null) group.deadline = Math.min(deadline, group.deadline ?? deadline)
      if (row) {
        row.names.push(name)
        row.errors = [...row.errors, ...errors.filter((error) => !row.errors.some(({ code }) => code === error.code))]
      } else group.rows.set(key, { label, names: [name], errors: [...errors], intervention })
    }
  }
  return [...groups].map(([urgency, { deadline, rows }]) => ({ urgency, deadline, rows: [...rows.values()] }))
}
