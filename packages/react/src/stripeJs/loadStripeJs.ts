import type { Stripe } from '@stripe/stripe-js'
import { ConnectKitError } from '../api/ConnectKitError.js'
import type { Locale } from '../messages/defineMessages.js'

const instances = new Map<string, Promise<Stripe>>()

/** A script that hangs is as good as blocked. */
const patience = 20_000

/** Stripe.js by its own loader, once for each key. What keeps it away is an error that says so; the next call tries again. */
export function loadStripeJs(publishableKey: string, locale: Locale): Promise<Stripe> {
  const name = `${publishableKey} ${locale}`
  const known = instances.get(name)
  if (known) return known
  const loading = load(publishableKey, locale)
  instances.set(name, loading)
  loading.catch(() => instances.delete(name))
  return loading
}

async function load(publishableKey: string, locale: Locale): Promise<Stripe> {
  let directive: string | undefined
  const listen = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (disposition === 'report' || !blockedURI.startsWith('https://js.stripe.com')) return
    directive ??= effectiveDirective.replace(/-(elem|attr)$/, '')
  }
  document.addEventListener('securitypolicyviolation', listen)
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const { loadStripe } = await import('@stripe/stripe-js/pure')
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Stripe.js did not come in time.')), patience)
    })
    const stripe = await Promise.race([loadStripe(publishableKey, { locale }), late])
    if (stripe) return stripe
    throw new Error('Stripe.js is not there.')
  } catch (cause) {
    // The browser says why it refused a script in the turn after it refused it.
    await new Promise((resolve) => setTimeout(resolve))
    const details = directive ? { code: 'stripe_js_csp', param: directive } : { code: 'stripe_js_blocked' }
    throw new ConnectKitError('api_connection_error', 'Stripe.js could not be loaded.', { ...details, cause })
  } finally {
    clearTimeout(timer)
    document.removeEventListener('securitypolicyviolation', listen)
  }
}
