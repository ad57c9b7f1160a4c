import { permissionsOf, type Session } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { handleVisitor } from '../router/handle.js'

export const getSession = handleVisitor('getSession', async ({ stripe, caller, platform }) => {
  const account = await stripe?.retrieveAccount()
  return {
    object: 'session',
    role: caller.role,
    permissions: permissionsOf(caller.role),
    account: account ? toSessionAccount(account) : null,
    mode: platform.mode,
    publishable_key: platform.publishableKey,
  }
})

function toSessionAccount(account: Stripe.Account): Session['account'] {
  const { dashboard } = account.settings ?? {}
  return {
    id: account.id,
    display_name: dashboard?.display_name || account.business_profile?.name || null,
    country: account.country ?? '',
    default_currency: account.default_currency ?? '',
    timezone: dashboard?.timezone ?? 'Etc/UTC',
    payouts_enabled: account.payouts_enabled,
    charges_enabled: account.charges_enabled,
  }
}
