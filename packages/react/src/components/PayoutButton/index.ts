export { PayoutButton, type PayoutButtonProps } from './PayoutButton.js'
export { type PayoutState, usePayout } from './usePayout.js'
export type { PayoutCreatedEvent, PayoutRequest } from './usePayoutOrder.js'
