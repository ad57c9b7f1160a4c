export { ConnectStripeButton, type ConnectStripeButtonProps } from './ConnectStripeButton.js'
export { connectStripeTool } from './connectStripeTool.js'
export { type StripeConnectionState, useStripeConnection } from './useStripeConnection.js'
