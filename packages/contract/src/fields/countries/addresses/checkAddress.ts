import type { FieldProblem } from '../../FieldProblem.js'
import type { AddressFormat, AddressPartName } from './AddressFormat.js'

/** What is typed in an address so far; a part that is not said is not judged. @public */
export type AddressParts = Partial<Record<AddressPartName, string>>

/** What is wrong in an address, part by part; nothing that is only missing. @public */
export function checkAddress(format: AddressFormat, parts: AddressParts): ReadonlyMap<AddressPartName, FieldProblem> {
  const problems = new Map<AddressPartName, FieldProblem>()
  const postal = parts.postal_code ? format.postalCode.rule(parts.postal_code) : null
  if (postal) problems.set('postal_code', postal)
  if (parts.state && format.states && !format.states.has(parts.state)) problems.set('state', { code: 'not_listed' })
  return problems
}
