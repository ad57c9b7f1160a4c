const scriptPath = '/_sandbox/connect.js'

/**
 * Where the sandbox is, as seen from this page: the script's own address, so that a page may load it straight from the
 * sandbox or through a proxy on its own origin. Must be read while the script runs: `currentScript` is gone afterwards.
 */
export function findSandboxUrl(): URL {
  const script = document.currentScript ?? document.querySelector(`script[src*="${scriptPath}"]`)
  const source = script instanceof HTMLScriptElement ? script.src : ''
  return source ? new URL('.', source) : new URL('/_sandbox/', location.href)
}
