import type { RouteRequest } from '@connect-kit/contract'

/** What Stripe's consent page sent back, and the address without it. */
export interface OauthArrival {
  answer: RouteRequest<'completeOauth'>
  address: string
}

const told = ['code', 'state', 'scope', 'error', 'error_description'] as const

/**
 * What a page's address says that Stripe's consent page has just answered; undefined where it says nothing of the kind. A host
 * may sign people in with the same words in the address: only the state that was asked with is ours, or, where nothing is known of
 * that (another tab), the scopes that only Stripe has.
 */
export function oauthArrivalAt(page: string, askedWith: string | null): OauthArrival | undefined {
  const address = new URL(page)
  const { searchParams: query } = address
  const state = query.get('state')
  const code = query.get('code') ?? undefined
  const error = query.get('error') ?? undefined
  if (!state || (!code && !error)) return undefined
  const isStripes = code !== undefined && /^read_(only|write)$/.test(query.get('scope') ?? '')
  if (askedWith === null ? !isStripes : askedWith !== state) return undefined
  for (const name of told) query.delete(name)
  return { answer: code ? { state, code } : { state, error }, address: address.href }
}
