import type { FieldRule } from '../../FieldProblem.js'

const pattern =
  /^[^\s@"(),:;<>[\\\]]+@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u

/** Whether a letter could be addressed to it; whether somebody reads it, only a letter can tell. @public */
export const checkEmail: FieldRule = (value) =>
  value === '' || (pattern.test(value) && value.length <= 254 && !/^\.|\.\.|\.@/.test(value)) ? null : { code: 'email' }
