import { type Expandables, expandable, type Lookup } from '../../core/expand.js'

/** Accounts within reach of the request: the platform's own and its connected ones, or the connected one itself. */
const findAccount: Lookup = ({ account }, id) => {
  if (id === account.id) return account.object
  return account.connected ? undefined : account.platform.accounts.get(id)?.object
}

// Files are not kept: their ids stand for themselves.
const file: Lookup = () => undefined

export const accountExpandables: Expandables[] = [
  expandable('account', { 'settings.branding.icon': file, 'settings.branding.logo': file }),
  expandable('bank_account', { account: findAccount }),
  expandable('card', { account: findAccount }),
  expandable('capability', { account: findAccount }),
]
