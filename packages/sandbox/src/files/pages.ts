import { Hono } from 'hono'
import type { AccountState } from '../core/account.js'
import { accountOf, authenticate } from '../core/authenticate.js'
import { ApiError, missing } from '../core/errors.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { mediaTypeOf } from './fileType.js'
import { ownerOfFile } from './findFile.js'
import { linkAt } from './links.js'
import { fileContents, fileLinks, files } from './objects.js'

/** The bytes of files: to those who have the key, and to those who have a link. */
export function filePages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  pages.get('/v1/files/:file/contents', (c) => {
    try {
      const platform = authenticate(sandbox, c.req.header('authorization'))
      const account = accountOf(platform, c.req.header('stripe-context') ?? c.req.header('stripe-account'))
      const id = c.req.param('file')
      const owner = ownerOfFile(account, id)
      if (!owner) throw missing('file', id)
      return contents(owner, id)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return Response.json({ error: error.body }, { status: error.status })
    }
  })

  pages.get('/_sandbox/files/:token', (c) => {
    const url = `${sandbox.origin}/_sandbox/files/${c.req.param('token')}`
    for (const platform of sandbox.platforms.values()) {
      for (const account of accountsOf(platform)) {
        const link = [...fileLinks(account)].find((stored) => stored.url === url)
        if (!link) continue
        const { expired, file } = linkAt(link, sandbox.clock.now())
        if (!expired && typeof file === 'string') return contents(account, file)
      }
    }
    return c.text('This link does not exist or has expired.', 404)
  })

  return pages
}

function contents(owner: AccountState, id: string): Response {
  const bytes = fileContents(owner).get(id)
  const file = files(owner).get(id)
  if (!bytes || !file) return new Response(null, { status: 404 })
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaTypeOf(file.type),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
