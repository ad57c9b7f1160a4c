import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { ownerOfFile } from './findFile.js'
import { files } from './objects.js'

/** Test mode's sample documents, `file_identity_document_success` for one, are files without ever having been uploaded. */
const sample = /^file_[a-z]+(_[a-z]+)+$/

/** Refuses documents that were never uploaded: every `front`, `back` and entry of `files` below `said` names a file. */
export function requireFiles(account: AccountState, said: unknown, path = ''): void {
  if (typeof said !== 'object' || said === null) return
  for (const [key, value] of Object.entries(said)) {
    const at = path === '' ? key : `${path}[${key}]`
    if (typeof value === 'string' && /^(front|back)$|^\d+$/.test(key) && /(document|files)\W/.test(at)) {
      requireFile(account, value, at)
    } else requireFiles(account, value, at)
  }
}

function requireFile(account: AccountState, id: string, param: string): void {
  if (id === '' || sample.test(id)) return
  const owner = ownerOfFile(account, id)
  const file = owner && files(owner).get(id)
  if (!file) throw invalidRequest(`No such file upload: '${id}'`, { code: 'resource_missing', param })
  if (/^(identity_document|additional_verification|account_requirement)$/.test(file.purpose)) return
  throw invalidRequest(
    `The file ${id} was uploaded with the purpose ${file.purpose}, and cannot be used to verify anybody.`,
    { param },
  )
}
