import { ConnectKitError } from '../api/ConnectKitError.js'

const stripe = 'https://connect-js.stripe.com'

/** What keeps Connect.js from running at all. A refused picture or report of its own does not. */
const needed = /^(script|frame|child|default)-src/

/**
 * Tells when the page's own Content-Security-Policy refuses Connect.js: no setting of the visitor's changes that, so the
 * directive is named to whoever can. Returns what ends it.
 * @see https://docs.stripe.com/connect/get-started-connect-embedded-components#content-security-policy
 */
export function watchContentPolicy(onRefusal: (error: ConnectKitError) => void): () => void {
  const listen = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (disposition === 'report' || !blockedURI.startsWith(stripe) || !needed.test(effectiveDirective)) return
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '')
    const message = `The page's Content-Security-Policy refuses Connect.js. Add ${stripe} and https://js.stripe.com to ${directive}.`
    onRefusal(new ConnectKitError('api_connection_error', message, { code: 'embedded_csp', param: directive }))
  }
  document.addEventListener('securitypolicyviolation', listen)
  return () => document.removeEventListener('securitypolicyviolation', listen)
}
