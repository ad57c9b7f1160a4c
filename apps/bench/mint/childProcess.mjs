import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A script of this folder as a process of its own that talks by messages. `settings` reach it as the variable BENCH. */
export function startChild(script, settings = {}) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', BENCH: JSON.stringify(settings) },
  })
  const message = async () => {
    const answered = new AbortController()
    const { signal } = answered
    try {
      const [event, value] = await Promise.race([
        once(child, 'message', { signal }).then(([value]) => ['message', value]),
        once(child, 'exit', { signal }).then(([code]) => ['exit', code]),
      ])
      if (event === 'exit') throw new Error(`${script} ended with ${value} before it answered.`)
      return value
    } finally {
      answered.abort()
    }
  }
  return {
    message,
    ask: () => {
      const answer = message()
      child.send('ask')
      return answer
    },
    stop: () => child.kill('SIGKILL'),
  }
}
