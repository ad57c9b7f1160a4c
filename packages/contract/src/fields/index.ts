export type { FieldProblem, FieldRule } from './FieldProblem.js'
