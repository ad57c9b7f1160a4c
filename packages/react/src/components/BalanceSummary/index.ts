export { BalanceSummary, type BalanceSummaryProps } from './BalanceSummary.js'
export { type BalanceState, useBalance } from './useBalance.js'
