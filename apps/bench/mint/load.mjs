// The callers: autocannon in a process of its own, so that its work is nobody else's CPU.
import autocannon from 'autocannon'

const { url, body, seconds, connections } = JSON.parse(process.env.BENCH)
const times = []
let refused = 0
const run = autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
  connections,
  duration: seconds,
})
run.on('response', (_, status, __, milliseconds) => {
  times.push(milliseconds)
  if (status !== 200) refused += 1
})
run.on('done', ({ duration, errors, timeouts }) => {
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  process.send(
    { requests: times.length, seconds: duration, refused, errors: errors + timeouts, p50: at(0.5), p99: at(0.99) },
    () => process.exit(0),
  )
})
