import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import type { Scope } from '../money/scope.js'
import { ownerOfFile } from './findFile.js'
import { fileLinks, files } from './objects.js'
import { rulesOf } from './purposes.js'

interface NewLink {
  expires_at?: number | undefined
  metadata?: Stripe.Emptyable<Stripe.MetadataParam> | undefined
}

/** An address that shows a file to whoever has it. */
export function createFileLink(scope: Scope, id: string, { expires_at, metadata }: NewLink): Stripe.FileLink {
  const { account, sandbox, now } = scope
  const owner = ownerOfFile(account, id)
  const file = owner && files(owner).get(id)
  if (!owner || !file) throw missing('file', id, 'file')
  if (!rulesOf(file.purpose)?.linkable) {
    throw invalidRequest(`You cannot create a link to a file with the purpose ${file.purpose}.`, { param: 'file' })
  }
  if (expires_at !== undefined) requireFuture(expires_at, now)
  return fileLinks(owner).insert({
    id: sandbox.ids.next('link'),
    object: 'file_link',
    created: now,
    expired: false,
    expires_at: expires_at ?? null,
    file: id,
    livemode: false,
    metadata: mergeMetadata({}, metadata),
    url: `${sandbox.origin}/_sandbox/files/${sandbox.ids.token(48)}`,
  })
}

/** A link as it stands at this moment: an expired one has no address any more. */
export function linkAt(link: Stripe.FileLink, now: number): Stripe.FileLink {
  const expired = link.expired || (link.expires_at !== null && link.expires_at <= now)
  return expired ? { ...link, expired, url: null } : link
}

export function requireFuture(moment: number, now: number): void {
  if (moment > now) return
  throw invalidRequest('The expiration date must be in the future.', { param: 'expires_at' })
}

export function linkNamed(account: AccountState, id: string): Stripe.FileLink {
  const link = fileLinks(account).get(id)
  if (!link) throw missing('file link', id)
  return link
}
