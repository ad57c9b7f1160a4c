import { permissionsOf } from '@connect-kit/contract'
import { handle } from '../router/handle.js'

export const getSession = handle('getSession', async ({ stripe, caller, platform }) => {
  const account = await stripe.retrieveAccount()
  const { dashboard } = account.settings ?? {}
  return {
    object: 'session',
    role: caller.role,
    permissions: permissionsOf(caller.role),
    account: {
      id: account.id,
      display_name: dashboard?.display_name || account.business_profile?.name || null,
      country: account.country ?? '',
      default_currency: account.default_currency ?? '',
      timezone: dashboard?.timezone ?? 'Etc/UTC',
      payouts_enabled: account.payouts_enabled,
      charges_enabled: account.charges_enabled,
    },
    mode: platform.mode,
    publishable_key: platform.publishableKey,
  }
})
