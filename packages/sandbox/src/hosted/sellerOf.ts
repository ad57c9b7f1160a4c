import type { AccountState } from '../core/account.js'

/** Who asks for the money, as pages call them. */
export const sellerOf = ({ id, object }: AccountState): string =>
  object.business_profile?.name || object.settings?.dashboard.display_name || object.company?.name || object.email || id
