import type { Intent } from './intents.js'

/** Where Stripe sends a buyer back to: the page's address, with what it needs to look the intent up again. */
export function returnUrl(url: string, intent: Intent): string {
  const kind = intent.object
  const target = new URL(url, location.href)
  target.searchParams.set(kind, intent.id)
  target.searchParams.set(`${kind}_client_secret`, intent.client_secret ?? '')
  target.searchParams.set('redirect_status', statusOf(intent))
  return target.href
}

function statusOf({ status }: Intent): 'succeeded' | 'pending' | 'failed' {
  if (status === 'succeeded' || status === 'requires_capture') return 'succeeded'
  return status === 'processing' || status === 'requires_confirmation' ? 'pending' : 'failed'
}
