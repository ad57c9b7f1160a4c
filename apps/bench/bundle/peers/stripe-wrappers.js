// Stripe's own React wrappers, all of them, and the loader without the side effect.
export { loadConnectAndInitialize } from '@stripe/connect-js/pure'
export * from '@stripe/react-connect-js'
