export type { PayoutFilter } from './api/queries/payouts.js'
export {
  type MoneyOrder,
  PayoutButton,
  type PayoutButtonProps,
  type PayoutCreatedEvent,
  type PayoutOrderHandle,
  type PayoutRequest,
  type PayoutState,
  usePayout,
} from './components/PayoutButton/index.js'
export {
  PayoutDetails,
  type PayoutDetailsProps,
  type PayoutDetailsState,
  usePayoutDetails,
} from './components/PayoutDetails/index.js'
export { PayoutList, type PayoutListProps, type PayoutListState, usePayoutList } from './components/PayoutList/index.js'
export type { Renderer } from './components/Renderer.js'
