import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { build } from 'vite'
import type { Sandbox } from '../../core/sandbox.js'

const pages = fileURLToPath(new URL('../client/testing/', import.meta.url))

const made = new Map<string, Promise<string>>()

/** A host's page with Stripe's real packages in it, the same for every test. */
function pageScript(name: string): Promise<string> {
  const script = made.get(name) ?? bundle(name)
  made.set(name, script)
  return script
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: `${pages}${name}`, formats: ['iife'], name: 'page' } },
  })
  const output = Array.isArray(result) ? result[0] : 'output' in result ? result : undefined
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${name}.`)
  return chunk.code
}

const css = `body { font: 16px/1.5 sans-serif; margin: 16px; } main { max-width: 480px; margin: auto; }
form { display: grid; gap: 16px; } output { overflow-wrap: anywhere; font-size: 12px; } .dark { background: #14171f; color: #fff; }
.StripeElement:has(iframe[title*="card"]), .StripeElement:has(iframe[title*="date"]), .StripeElement:has(iframe[title*="CVC"]) { border: 1px solid #888; border-radius: 6px; padding: 12px; background: #fff; }
.StripeElement--invalid { border-color: #c4123a !important; } .StripeElement--focus { outline: 2px solid #0a5bd3; }`

/** A shop: its page brings the script from the sandbox through its own origin, or leaves the loader to ask Stripe for it. */
export async function serveHost(sandbox: Pick<Sandbox, 'fetch'>): Promise<{ url: string; close(): Promise<void> }> {
  const app = new Hono()
  app.get('/favicon.ico', (c) => c.body(null, 204))
  for (const [path, name] of [
    ['/page.js', 'elementsPage.tsx'],
    ['/checkout.js', 'checkoutPage.tsx'],
    ['/tokens.js', 'tokensPage.ts'],
  ] as const) {
    app.get(path, async (c) => c.body(await pageScript(name), 200, { 'Content-Type': 'text/javascript' }))
  }
  app.get('/page.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css' }))
  app.get('/done', (c) => c.html('<!doctype html><title>Done</title><h1>Thank you</h1>'))
  app.get('/', (c) => {
    const bring = c.req.query('loader') === undefined ? '<script src="/_sandbox/stripe.js"></script>' : ''
    // A strict policy where all is one origin, so that nothing here leans on inline styles or scripts.
    if (bring) c.header('Content-Security-Policy', "default-src 'self'")
    const script = ['checkout', 'tokens'].find((name) => c.req.query(name) !== undefined) ?? 'page'
    return c.html(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="stylesheet" href="/page.css"><body>${bring}<script src="/${script}.js"></script></body></html>`,
    )
  })
  app.all('/_sandbox/*', (c) => sandbox.fetch(c.req.raw))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
}
