import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectRouter } from '@connect-kit/server'
import express, { type Express, type Router } from 'express'
import { forwardTo } from './forwardTo.js'

const stripe = 'https://connect-js.stripe.com https://js.stripe.com'

/**
 * What Stripe's embedded components need, and nothing else. The hash is that of the empty style element they begin with.
 * @see https://docs.stripe.com/connect/get-started-connect-embedded-components
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' ${stripe}`,
  `frame-src ${stripe}`,
  "style-src 'self' 'sha256-0hAheEzaMe6uXIKV4EehS9pu1am1lj/KnnzrOYqckXk='",
  // blob: is how a picture is looked at before it is sent.
  "img-src 'self' data: blob: https://*.stripe.com",
  "font-src 'self' data:",
  // Identity documents go from the page straight to Stripe.
  "connect-src 'self' https://api.stripe.com https://files.stripe.com https://uploads.stripe.com",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const clientDirectory = join(import.meta.dirname, '../client')

interface DemoAppOptions {
  connect: ConnectRouter
  signIn: Router
  sandboxUrl: string | undefined
}

/** The host's application: its pages, its sign-in, our router, and in sandbox mode the way to the sandbox's browser scripts. */
export function createDemoApp({ connect, signIn, sandboxUrl }: DemoAppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    response.set({ 'Content-Security-Policy': contentSecurityPolicy, 'Referrer-Policy': 'same-origin' })
    next()
  })
  app.use('/connect', connect)
  app.use('/demo', signIn)
  app.use(connect.operations)
  if (sandboxUrl) app.use('/_sandbox', forwardTo(sandboxUrl))

  // With real keys the page is left alone, and Stripe's own loaders fetch Stripe's own scripts.
  const scripts = ['connect', 'stripe'].map((name) => `<script src="/_sandbox/${name}.js"></script>`)
  const page = readFileSync(join(clientDirectory, 'index.html'), 'utf8').replace(
    '<!--stripe-scripts-->',
    sandboxUrl ? scripts.join('') : '',
  )
  app.use(express.static(clientDirectory, { index: false }))
  app.get('/', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(page)
  })
  return app
}
