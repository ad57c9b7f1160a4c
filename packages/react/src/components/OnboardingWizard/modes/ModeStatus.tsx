import type { OnboardedAccount } from '@connect-kit/contract'
import { AccountStatusView } from '../../AccountStatus/AccountStatusView.js'

/** Where the account stands now, with what is missing and whose turn it is. */
export function ModeStatus({
  account,
  onContactPlatform,
}: {
  account: OnboardedAccount
  onContactPlatform?: (() => void) | undefined
}) {
  const state = { status: 'ready', account: account.status, isRefreshing: false } as const
  return <AccountStatusView state={state} onContactPlatform={onContactPlatform} />
}
