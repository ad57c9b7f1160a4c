import { bankCases } from './bankCases.js'
import { businessCases } from './businessCases.js'
import { companyCases } from './companyCases.js'
import type { MagicCase } from './MagicCase.js'
import { personCases } from './personCases.js'
import { stageCases } from './stageCases.js'

export const allCases: readonly MagicCase[] = [
  ...personCases,
  ...companyCases,
  ...businessCases,
  ...bankCases,
  ...stageCases,
]
