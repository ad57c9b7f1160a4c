// A process of its own: a year of clock for many monthly subscriptions, each renewed twelve times.
import { createSandbox } from '@connect-kit/sandbox'

const { subscriptions } = JSON.parse(process.env.BENCH)
const sandbox = createSandbox({ clock: 'frozen', now: Date.UTC(2026, 10, 20) / 1000, country: 'US' })
await sandbox.ready

const post = async (path, form) => {
  const headers = { authorization: 'Bearer sk_test_sandbox', 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(form).toString()
  const response = await sandbox.fetch(new Request(`http://stripe${path}`, { method: 'POST', headers, body }))
  const answer = await response.json()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer.error.message}`)
  return answer
}

const { default_price: price } = await post('/v1/products', {
  name: 'Membership',
  'default_price_data[currency]': 'usd',
  'default_price_data[unit_amount]': '2500',
  'default_price_data[recurring][interval]': 'month',
})
for (let i = 0; i < subscriptions; i++) {
  const method = await post('/v1/payment_methods', { type: 'card', 'card[token]': 'tok_visa' })
  const customer = await post('/v1/customers', {
    email: `member${i}@example.com`,
    payment_method: method.id,
    'invoice_settings[default_payment_method]': method.id,
  })
  await post('/v1/subscriptions', { customer: customer.id, 'items[0][price]': price })
}
const began = performance.now()
const cpu = process.cpuUsage()
await sandbox.clock.advance(365 * 86_400)
const seconds = (performance.now() - began) / 1000
process.send(
  { seconds, cpuSeconds: process.cpuUsage(cpu).user / 1e6, megabytes: process.memoryUsage.rss() / 1e6 },
  () => process.exit(0),
)
