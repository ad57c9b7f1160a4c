import type { FieldRule } from '../../FieldProblem.js'
import { digitsOf } from '../checks/digitsOf.js'
import { exactly } from '../checks/exactly.js'
import { weightedSum } from '../checks/weightedSum.js'

/** Federal Reserve districts, thrift institutions, electronic ones, and the government's cheques. */
const issued = /^(0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/

/** The routing number of a bank in the United States. */
export const abaRouting: FieldRule = (value) =>
  exactly(9, value) ??
  (issued.test(value) && Number(value) > 0 && weightedSum(digitsOf(value), [3, 7, 1]) % 10 === 0
    ? null
    : { code: 'checksum' })
