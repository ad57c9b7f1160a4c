// A process of its own: how long the scale seed takes, what it weighs, and what pages cost at any depth.
import { createSandbox } from '@connect-kit/sandbox'

const began = performance.now()
const sandbox = createSandbox({ seed: 'scale', clock: 'frozen', now: Date.UTC(2026, 10, 20, 9, 30) / 1000 })
await sandbox.ready
const seconds = (performance.now() - began) / 1000
const cpuSeconds = process.cpuUsage().user / 1e6
const megabytes = process.memoryUsage.rss() / 1e6

const ask = async (path) => {
  const headers = { authorization: 'Bearer sk_test_sandbox', 'stripe-account': 'acct_1Scale' }
  const response = await sandbox.fetch(new Request(`http://stripe${path}`, { headers }))
  const body = await response.json()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.error.message}`)
  return body
}

/** Median milliseconds of a page of ten. */
async function cost(path) {
  const times = []
  for (let i = 0; i < 41; i++) {
    const start = performance.now()
    await ask(path)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[20]
}

const cursors = [undefined]
let last
for (let skipped = 0; skipped < 99_900; skipped += 100) {
  const { data } = await ask(`/v1/charges?limit=100${last ? `&starting_after=${last}` : ''}`)
  last = data.at(-1).id
  if (skipped + 100 === 10_000 || skipped + 100 === 50_000 || skipped + 100 === 99_900) cursors.push(last)
}
const after = (cursor) => (cursor ? `&starting_after=${cursor}` : '')
const customer = (await ask('/v1/charges?limit=1')).data[0].customer
const payout = (await ask('/v1/payouts?limit=1&status=paid')).data[0].id

/** The page of a search that lies so many pages behind. */
async function searchAt(pages) {
  const query = encodeURIComponent("status:'succeeded' AND currency:'usd'")
  let page = ''
  for (let i = 0; i < pages; i++) {
    const { next_page } = await ask(`/v1/charges/search?limit=100&query=${query}${page}`)
    page = `&page=${encodeURIComponent(next_page)}`
  }
  return cost(`/v1/charges/search?limit=10&query=${query}${page}`)
}

const pages = {
  'charges, the newest': await cost('/v1/charges?limit=10'),
  'charges, 10,000 skipped': await cost(`/v1/charges?limit=10${after(cursors[1])}`),
  'charges, 50,000 skipped': await cost(`/v1/charges?limit=10${after(cursors[2])}`),
  'charges, 99,900 skipped': await cost(`/v1/charges?limit=10${after(cursors[3])}`),
  'charges of one customer': await cost(`/v1/charges?limit=10&customer=${customer}`),
  'charges of one customer, 50,000 skipped': await cost(
    `/v1/charges?limit=10&customer=${customer}${after(cursors[2])}`,
  ),
  'charges of one day, a year ago': await cost('/v1/charges?limit=10&created[gte]=1765000000&created[lt]=1765086400'),
  'balance transactions of one payout': await cost(`/v1/balance_transactions?limit=10&payout=${payout}`),
  'search of charges, the newest': await searchAt(0),
  'search of charges, 10,000 skipped': await searchAt(100),
  'search of charges by metadata': await cost(
    `/v1/charges/search?limit=10&query=${encodeURIComponent("metadata['order']:'777'")}`,
  ),
}
process.send({ seconds, cpuSeconds, megabytes, pages }, () => process.exit(0))
