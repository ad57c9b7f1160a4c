import type { FieldRule } from '../../FieldProblem.js'
import { compact } from '../checks/compact.js'
import { isTestNumber } from '../checks/isTestNumber.js'
import type { NumberField, NumberLabel } from './NumberField.js'

interface Given {
  rule: FieldRule
  tidy?: (value: string) => string
  isNumeric?: boolean
  example?: string
}

/** A number's field: the rule is asked of what is tidied and is not Stripe's own test number. */
export const checkedNumber = (
  label: NumberLabel,
  { rule, tidy = compact, isNumeric = false, example }: Given,
): NumberField => ({
  label,
  tidy,
  isNumeric,
  rule: (value) => {
    const tidied = tidy(value)
    return tidied === '' || isTestNumber(tidied) ? null : rule(tidied)
  },
  ...(example === undefined ? {} : { example }),
})
