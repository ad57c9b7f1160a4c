import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { createFile, uploadOf } from './createFile.js'
import { fileView } from './fileView.js'
import { ownerOfFile } from './findFile.js'
import { createFileLink, linkAt, linkNamed, requireFuture } from './links.js'
import { fileLinks, files } from './objects.js'
import { rulesOf } from './purposes.js'

export const fileRoutes: Route[] = [
  route('GET', '/v1/files', 'FileListParams', (ctx) => {
    const page = listOf(ctx, files(ctx.account), { where: { purpose: ctx.params.purpose } })
    return { ...page, data: page.data.map((file) => fileView(ctx.account, file)) }
  }),

  route('POST', '/v1/files', 'FileCreateParams', (ctx): Stripe.File => {
    const { purpose, file_link_data: link } = ctx.params
    const upload = uploadOf(ctx.params.file)
    if (link?.create && !rulesOf(purpose)?.linkable) {
      throw invalidRequest(`You cannot create a link to a file with the purpose ${purpose}.`, {
        param: 'file_link_data',
      })
    }
    if (link?.create && link.expires_at !== undefined) requireFuture(link.expires_at, ctx.now)
    const file = createFile(ctx, purpose, upload)
    if (link?.create) createFileLink(ctx, file.id, link)
    return fileView(ctx.account, file)
  }),

  route('GET', '/v1/files/{file}', 'FileRetrieveParams', (ctx): Stripe.File => {
    const id = ctx.path.file ?? ''
    const owner = ownerOfFile(ctx.account, id)
    const file = owner && files(owner).get(id)
    if (!file) throw missing('file', id)
    return fileView(owner, file)
  }),

  route('GET', '/v1/file_links', 'FileLinkListParams', (ctx) => {
    const { file, expired } = ctx.params
    const page = listOf(ctx, fileLinks(ctx.account), {
      where: { file },
      matches: (link) => expired === undefined || linkAt(link, ctx.now).expired === expired,
    })
    return { ...page, data: page.data.map((link) => linkAt(link, ctx.now)) }
  }),

  route('POST', '/v1/file_links', 'FileLinkCreateParams', (ctx) => createFileLink(ctx, ctx.params.file, ctx.params)),

  route('GET', '/v1/file_links/{link}', 'FileLinkRetrieveParams', (ctx) =>
    linkAt(linkNamed(ctx.account, ctx.path.link ?? ''), ctx.now),
  ),

  route('POST', '/v1/file_links/{link}', 'FileLinkUpdateParams', (ctx): Stripe.FileLink => {
    const { expires_at: asked, metadata } = ctx.params
    const stored = linkNamed(ctx.account, ctx.path.link ?? '')
    if (asked !== undefined && linkAt(stored, ctx.now).expired) {
      throw invalidRequest('This file link has expired and cannot be changed.', { param: 'expires_at' })
    }
    if (typeof asked === 'number') requireFuture(asked, ctx.now)
    const expires_at = asked === undefined ? stored.expires_at : asked === 'now' ? ctx.now : asked || null
    const changed = fileLinks(ctx.account).update(stored.id, {
      expires_at,
      metadata: mergeMetadata(stored.metadata, metadata),
    })
    return linkAt(changed, ctx.now)
  }),
]
