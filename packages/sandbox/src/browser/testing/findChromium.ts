import { existsSync } from 'node:fs'

/** A browser of this machine; undefined where none is installed. With REQUIRE_BROWSER set that is an error. */
export function findChromium(): string | undefined {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  const found = places.find((place) => place && existsSync(place))
  if (!found && process.env.REQUIRE_BROWSER) throw new Error('REQUIRE_BROWSER is set, but no Chromium was found.')
  if (!found) console.warn('No Chromium was found: the tests of connect.js in a browser are skipped.')
  return found
}

export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
