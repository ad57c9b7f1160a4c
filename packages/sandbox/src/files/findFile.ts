import type { AccountState } from '../core/account.js'
import type { Lookup } from '../core/expand.js'
import { fileView } from './fileView.js'
import { files } from './objects.js'

/** The account whose file it is, among those in reach: the one that acts, its platform, and a platform's own accounts. */
export function ownerOfFile(account: AccountState, id: string): AccountState | undefined {
  const { platform } = account
  const below = account.connected ? [] : platform.accounts.values()
  return [account, platform.account, ...below].find((owner) => files(owner).get(id) !== undefined)
}

/** A file in reach of the request. The ids of test mode's sample documents stand for themselves. */
export const findFile: Lookup = ({ account }, id) => {
  const owner = ownerOfFile(account, id)
  const file = owner && files(owner).get(id)
  return file && fileView(owner, file)
}
