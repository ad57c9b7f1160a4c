import { expect, test } from '@connect-kit/sandbox/playwright'

test.use({ sandboxOptions: { now: 1_800_000_000 } })

test('a page that asks Stripe for its scripts gets the stand-ins of the sandbox', async ({
  page,
  sandbox,
  clock,
  stripe,
}) => {
  await stripe.accounts.create({ type: 'express' })
  expect(await clock.advance({ days: 1 })).toBe(1_800_086_400)
  await page.route('https://shop.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script src="https://js.stripe.com/endive/stripe.js"></script>
        <script src="https://connect-js.stripe.com/v1.0/connect.js"></script>`,
    }),
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('https://shop.example/')
  expect(await page.evaluate('typeof Stripe')).toBe('function')
  expect(await page.evaluate('typeof StripeConnect')).toBe('object')
  expect(await page.evaluate('globalThis.connectSandboxOrigin')).toBe(sandbox.url)
})
