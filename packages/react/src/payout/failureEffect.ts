import type { Payout } from '@connect-kit/contract'

/** What follows from a failure: scheduled payouts wait, those to this account fail, or only that the money came back. */
export type FailureEffect = 'pausesAutomatic' | 'pausesManual' | 'backInBalance'

/** A bank account stays `errored` until it is replaced; afterwards the failure is history. */
export function failureEffect({ destination, automatic }: Pick<Payout, 'destination' | 'automatic'>): FailureEffect {
  if (destination?.status !== 'errored') return 'backInBalance'
  return automatic ? 'pausesAutomatic' : 'pausesManual'
}
