import type { FieldRule } from '../../FieldProblem.js'
import { compact } from '../checks/compact.js'
import type { BankField, BankFieldName } from './BankFormat.js'

interface Given {
  /** Gets the number without what stands between. */
  rule: FieldRule
  longest: number
  tidy?: (number: string) => string
  isNumeric?: boolean
  isOptional?: boolean
}

/** A field whose rule sees the bare number, whatever people put between its digits. */
export const bankField = (
  name: BankFieldName,
  { rule, longest, tidy = (number) => number, isNumeric = true, isOptional = false }: Given,
): BankField => ({
  name,
  tidy: (value) => tidy(compact(value)),
  rule: (value) => (compact(value) === '' ? null : rule(compact(value))),
  isNumeric,
  isOptional,
  longest,
})
