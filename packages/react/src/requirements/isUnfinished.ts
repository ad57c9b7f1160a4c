import type { AccountStatus } from '@connect-kit/contract'

/**
 * An account on its way that has never worked: Stripe calls what it still wants overdue from the first minute, and to say so to
 * somebody who has just begun is no help. What was refused, or has a deadline, is another matter.
 */
export function isUnfinished({ charges, payouts, next, deadline, stage, requirements }: AccountStatus): boolean {
  const isOff = charges !== 'enabled' && payouts !== 'enabled'
  const isNew = deadline === null && requirements.every(({ errors }) => errors.length === 0)
  return isOff && isNew && next === 'provide_information' && (stage === 'restricted' || stage === 'action_needed')
}
