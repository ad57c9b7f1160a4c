export {
  type BalanceState,
  BalanceSummary,
  type BalanceSummaryProps,
  useBalance,
} from './components/BalanceSummary/index.js'
export type { Renderer } from './components/Renderer.js'
