import type { AccountRequirement, OnboardedAccount } from '@connect-kit/contract'
import type { Party } from '../requirements/requirementTopic.js'
import type { FieldKind } from './FieldKind.js'

/** Fields that are one question: the name of a person, an address, a date of birth. */
export interface FieldGroup {
  kind: FieldKind
  /** The prefix of the group's values in the form: `''` (the account, or a person in their own form), `'individual'`, `'company'`, … */
  path: string
  party: Party
  /** Whose rules apply: the country of the account. */
  country: string
  /** What Stripe asks for or already has, relative to `path`: `first_name_kana`, `dob.day`, `verification.document`. */
  names: readonly string[]
  /** Why Stripe refused what was given, by such a name. */
  refused: ReadonlyMap<string, AccountRequirement['errors']>
  /** Stripe takes these in its place: one of the two is enough. */
  instead?: readonly FieldGroup[]
}

/** What the component of a kind gets; everything that is typed lives in the form around it. */
export interface FieldGroupProps {
  group: FieldGroup
  account: OnboardedAccount
}

/** The name of a field in the form: `fieldPath(group, 'dob.day')` → `individual.dob.day`. */
export const fieldPath = ({ path }: Pick<FieldGroup, 'path'>, name: string) => (path === '' ? name : `${path}.${name}`)
