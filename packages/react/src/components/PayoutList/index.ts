export { PayoutList, type PayoutListProps } from './PayoutList.js'
export { type PayoutListState, usePayoutList } from './usePayoutList.js'
