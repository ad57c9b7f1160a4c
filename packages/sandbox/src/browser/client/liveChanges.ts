import { createListeners } from './listeners.js'
import { LoadFailure } from './loadFailure.js'

const longestPause = 15_000
const burst = 80

/**
 * Tells its listeners whenever the sandbox says that the account has changed. One stream for all of them, open only
 * while somebody listens and the page is visible: browsers allow six connections to an origin, hidden tabs included.
 */
export function watchChanges(open: (signal: AbortSignal) => Promise<Response>) {
  const listeners = createListeners()
  let stream: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const announce = () => {
    clearTimeout(timer)
    timer = setTimeout(() => listeners.emit(), burst)
  }

  const follow = async (signal: AbortSignal) => {
    let pause = 500
    while (!signal.aborted) {
      try {
        const response = await open(signal)
        if (response.ok && response.body) {
          pause = 500
          await forEachEvent(response.body, announce)
        }
        // A stream that ends takes its last news with it: what happened meanwhile is read again.
        if (!signal.aborted) announce()
      } catch (error) {
        // Without a session there is nothing to listen to; the elements say so themselves when they next load.
        if (error instanceof LoadFailure && error.type !== 'api_connection_error') return announce()
      }
      await new Promise((resume) => setTimeout(resume, pause))
      pause = Math.min(pause * 2, longestPause)
    }
  }

  const adjust = () => {
    const wanted = listeners.size > 0 && document.visibilityState === 'visible'
    if (wanted === Boolean(stream)) return
    if (stream) {
      stream.abort()
      stream = undefined
      return
    }
    const own = new AbortController()
    stream = own
    void follow(own.signal).finally(() => {
      if (stream === own) stream = undefined
    })
  }

  document.addEventListener('visibilitychange', () => {
    adjust()
    if (document.visibilityState === 'visible') announce()
  })

  return {
    add(listener: () => void) {
      const remove = listeners.add(listener)
      adjust()
      return () => {
        remove()
        adjust()
      }
    },
  }
}

/** Server-sent events end with an empty line; comments (`:`) keep the connection alive and say nothing. */
async function forEachEvent(body: ReadableStream<Uint8Array>, handle: () => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const blocks = (rest + decoder.decode(chunk.value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    if (blocks.some((block) => /^event: change$/m.test(block))) handle()
  }
}
