export { PayoutDetails, type PayoutDetailsProps } from './PayoutDetails.js'
export { type PayoutDetailsState, usePayoutDetails } from './usePayoutDetails.js'
