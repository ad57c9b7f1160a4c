// Billing hooks without any interface: the provider, its client and every hook.
export { AutumnProvider, useCustomer, useEntity, useListEvents, useListPlans, useReferrals } from 'autumn-js/react'
