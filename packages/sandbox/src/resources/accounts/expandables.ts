import { type Expandables, expandable, type Lookup } from '../../core/expand.js'
import { findFile } from '../../files/findFile.js'

/** Accounts within reach of the request: the platform's own and its connected ones, or the connected one itself. */
const findAccount: Lookup = ({ account }, id) => {
  if (id === account.id) return account.object
  return account.connected ? undefined : account.platform.accounts.get(id)?.object
}

const documents = ['company.verification.document', 'individual.verification.document'].flatMap((document) =>
  ['front', 'back'].map((side) => `${document}.${side}`),
)

export const accountExpandables: Expandables[] = [
  expandable('account', {
    'settings.branding.icon': findFile,
    'settings.branding.logo': findFile,
    ...Object.fromEntries(documents.map((path) => [path, findFile])),
  }),
  expandable('bank_account', { account: findAccount }),
  expandable('card', { account: findAccount }),
  expandable('capability', { account: findAccount }),
]
