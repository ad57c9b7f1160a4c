import type { AccountState } from '../../core/account.js'
import { ownerOfFile } from '../../files/findFile.js'
import { files } from '../../files/objects.js'

/**
 * Test mode's sample document that is refused, by its id or as its picture is called: docs.stripe.com/connect/testing offers
 * `failure.png` for those who upload. Every other picture is taken.
 */
export function isRefusedDocument(account: AccountState, file: unknown): boolean {
  if (file === 'file_identity_document_failure') return true
  const owner = typeof file === 'string' ? ownerOfFile(account, file) : undefined
  const name = owner && typeof file === 'string' ? files(owner).get(file)?.filename : undefined
  return /^failure(\.|$)/i.test(name ?? '')
}
