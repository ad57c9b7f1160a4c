import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { build } from 'vite'
import type { Sandbox } from '../../core/sandbox.js'

const client = fileURLToPath(new URL('../client/testing/', import.meta.url))

/** One of the pages in `client/testing`, with Stripe's real packages in it. */
async function bundle(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: `${client}${name}`, formats: ['iife'], name: 'page' } },
  })
  const output = Array.isArray(made) ? made[0] : 'output' in made ? made : undefined
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${name}.`)
  return chunk.code
}

// The same for every test of a file.
const scripts = new Map<string, Promise<string>>()

function scriptNamed(name: string): Promise<string> {
  const script = scripts.get(name) ?? bundle(name)
  scripts.set(name, script)
  return script
}

/** A host's page: it imports the loader and reaches the sandbox through its own origin, as the demo does. */
export async function servePage(sandbox: Pick<Sandbox, 'fetch'>): Promise<{ url: string; close(): Promise<void> }> {
  const app = new Hono()
  app.get('/favicon.ico', (c) => c.body(null, 204))
  for (const [path, name] of [
    ['/page.js', 'page.ts'],
    ['/react.js', 'reactPage.tsx'],
  ] as const) {
    app.get(path, async (c) => c.body(await scriptNamed(name), 200, { 'Content-Type': 'text/javascript' }))
  }
  app.get('/', (c) => {
    const script = c.req.query('sandbox') ?? '/_sandbox/connect.js'
    // A strict policy, so that nothing here leans on inline styles or scripts.
    c.header('Content-Security-Policy', "default-src 'self'; connect-src *; script-src *; style-src 'self'")
    return c.html(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><body><script src="${script}"></script><script src="/page.js"></script><script src="/react.js"></script></body></html>`,
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
