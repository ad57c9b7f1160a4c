import { createServer } from 'node:net'
import { createEmulator } from 'emulate'
import { reportCpu } from '../mint/reportCpu.mjs'

// It takes no port 0: a free one is found for it.
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => resolve(port))
  })
})
await createEmulator({ service: 'stripe', port })
reportCpu(port)
