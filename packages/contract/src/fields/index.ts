export * from './countries/index.js'
export type { FieldProblem, FieldRule } from './FieldProblem.js'
export * from './japan/index.js'
