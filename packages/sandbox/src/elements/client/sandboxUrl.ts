declare global {
  // Written before this script by the sandbox that served it.
  var connectSandboxOrigin: string | undefined
}

export interface ScriptPlace {
  /** `…/_sandbox/`, ending with a slash. */
  base: URL
  /** The release that the page asked Stripe for, as its loader compares it. */
  version: string | number
}

const latest = 'endive'

/**
 * Where the sandbox is, as seen from this page. A script that came from the sandbox, or through a proxy on the page's own
 * origin, has its address; one that answers for js.stripe.com was told. Must be read while the script runs.
 */
export function findScriptPlace(): ScriptPlace {
  const script = document.currentScript
  const source = script instanceof HTMLScriptElement ? script.src : ''
  if (source.includes('/_sandbox/')) return { base: new URL('.', source), version: latest }
  const base = new URL('/_sandbox/', globalThis.connectSandboxOrigin ?? location.href)
  const train = /\/([a-z]+)\/stripe\.js/.exec(source)?.[1] ?? (/\/v3\/?(\?|$)/.test(source) ? 'v3' : latest)
  return { base, version: train === 'v3' ? 3 : train }
}
