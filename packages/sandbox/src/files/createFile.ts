import type Stripe from 'stripe'
import { badParameter, invalidRequest } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { fileType } from './fileType.js'
import { fileView } from './fileView.js'
import { fileContents, files } from './objects.js'
import { rulesOf } from './purposes.js'

export interface Upload {
  name: string
  type: string
  data: Uint8Array
}

/** Keeps an upload, if its purpose takes a file of that kind and size. */
export function createFile(scope: Scope, purpose: Stripe.FileCreateParams.Purpose, upload: Upload): Stripe.File {
  const { account, sandbox, now } = scope
  const { data, name } = upload
  const rules = rulesOf(purpose)
  if (data.length === 0) throw badParameter('The file you uploaded is empty.', { param: 'file' })
  if (rules && data.length > rules.megabytes * 1024 * 1024) {
    const limit = rules.megabytes < 1 ? `${rules.megabytes * 1024} KB` : `${rules.megabytes} MB`
    throw invalidRequest(
      `The file you uploaded is too large: files with the purpose ${purpose} may have up to ${limit}.`,
      { param: 'file' },
    )
  }
  const type = fileType(upload)
  if (rules && (!type || !rules.types.includes(type))) {
    throw invalidRequest(
      `Files with the purpose ${purpose} must be of one of these types: ${rules.types.join(', ')}.`,
      { param: 'file' },
    )
  }
  const id = sandbox.ids.next('file')
  fileContents(account).set(id, Uint8Array.from(data))
  const file = files(account).insert({
    id,
    object: 'file',
    created: now,
    expires_at: null,
    filename: name || id,
    purpose,
    size: data.length,
    title: null,
    type: type ?? null,
    url: `${sandbox.origin}/v1/files/${id}/contents`,
  })
  scope.emit('file.created', fileView(account, file))
  return file
}

/** A file parameter as it arrives: the parts of a multipart request are checked by nobody else. */
export function uploadOf(value: unknown): Upload {
  if (typeof value === 'object' && value !== null && 'data' in value && value.data instanceof Uint8Array) {
    const name = 'name' in value && typeof value.name === 'string' ? value.name : ''
    const type = 'type' in value && typeof value.type === 'string' ? value.type : ''
    return { name, type, data: value.data }
  }
  throw badParameter(
    'Invalid request: the file must be sent as a part of a multipart/form-data body. See https://stripe.com/docs/file-upload.',
    { param: 'file' },
  )
}
