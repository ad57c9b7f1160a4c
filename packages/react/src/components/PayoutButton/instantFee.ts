/**
 * Stripe tells the fee of an instant payout for the whole amount only. For a part of it the same share is a good guess,
 * rounded up, and `isExact` says that it is a guess.
 */
export function instantFee(
  asked: number,
  whole: { amount: number; net: number | null },
): { fee: number; net: number; isExact: boolean } | undefined {
  if (whole.net === null || whole.amount <= 0) return undefined
  const wholeFee = BigInt(whole.amount - whole.net)
  const amount = BigInt(whole.amount)
  const fee = Number((wholeFee * BigInt(asked) + amount - 1n) / amount)
  return { fee, net: asked - fee, isExact: asked === whole.amount }
}
