import { RouteError } from '../errors/RouteError.js'

/** What the page finds in its address when somebody comes back: it says where from, and proves nothing. */
const marker = 'connect_kit'

/** The page to come back to. One of another origin is refused: it would send people wherever a link says. */
export function allowedPage(address: string, origins: readonly string[], param: string): URL {
  const page = new URL(address)
  if (page.username !== '' || page.password !== '' || !origins.includes(page.origin))
    throw new RouteError('invalid_request_error', { code: 'return_origin_not_allowed', param })
  return page
}

/** The same page, with the way somebody came back to it. */
export function pageAfter(page: URL, way: 'return' | 'refresh'): string {
  const marked = new URL(page)
  marked.searchParams.set(marker, way)
  return marked.href
}
