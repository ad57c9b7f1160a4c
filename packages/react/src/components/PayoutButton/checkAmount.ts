import { payoutStep } from '../../format/currencyExponent.js'

/** What is wrong with an amount, with the limit to name. */
export type AmountFault = { fault: 'missing' } | { fault: 'low' | 'high' | 'uneven'; limit: number }

/** Whether an amount can be paid out. `limit` is the amount to name in the sentence. */
export function checkAmount(amount: number | undefined, max: number, currency: string): AmountFault | undefined {
  const step = payoutStep(currency)
  if (amount === undefined) return { fault: 'missing' }
  if (amount < step) return { fault: 'low', limit: step }
  if (amount > max) return { fault: 'high', limit: max }
  if (amount % step !== 0) return { fault: 'uneven', limit: amount - (amount % step) }
  return undefined
}
