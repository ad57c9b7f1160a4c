export type { MoneyOrder } from '../../moneyOrder/moneyOrder.js'
export { PayoutButton, type PayoutButtonProps } from './PayoutButton.js'
export { type PayoutState, usePayout } from './usePayout.js'
export type { PayoutCreatedEvent, PayoutOrderHandle, PayoutRequest } from './usePayoutOrder.js'
