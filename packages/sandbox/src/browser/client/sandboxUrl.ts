declare global {
  // Written before this script by whoever serves it in the place of Stripe's own.
  var connectSandboxOrigin: string | undefined
}

const scriptPath = '/_sandbox/connect.js'

/**
 * Where the sandbox is, as seen from this page: the script's own address, so that a page may load it straight from the
 * sandbox or through a proxy on its own origin. Must be read while the script runs: `currentScript` is gone afterwards.
 */
export function findSandboxUrl(): URL {
  const script = document.currentScript ?? document.querySelector(`script[src*="${scriptPath}"]`)
  const source = script instanceof HTMLScriptElement ? script.src : ''
  const origin = globalThis.connectSandboxOrigin
  if (origin !== undefined && !source.includes(scriptPath)) return new URL('/_sandbox/', origin)
  return source ? new URL('.', source) : new URL('/_sandbox/', location.href)
}
