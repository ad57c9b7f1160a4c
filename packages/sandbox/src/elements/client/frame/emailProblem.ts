import type { FieldErrorCode } from '../messages/en.js'

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export const emailProblem = (
  value: string,
): Extract<FieldErrorCode, 'incomplete_email' | 'invalid_email'> | undefined => {
  if (value.trim() === '') return 'incomplete_email'
  return emailPattern.test(value.trim()) ? undefined : 'invalid_email'
}
