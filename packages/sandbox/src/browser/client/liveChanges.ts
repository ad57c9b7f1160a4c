import { createListeners } from './listeners.js'
import { LoadFailure } from './loadFailure.js'

const longestPause = 15_000
const burst = 80

interface Source {
  /** Opens the stream of what has happened after `since`, a position that an earlier answer gave. */
  open(since: string, signal: AbortSignal): Promise<Response>
  mayOpen(): boolean
}

/**
 * Tells its listeners whenever the sandbox says that the account has changed. One stream for all of them, open only
 * while somebody listens, a session is open and the page is visible: browsers allow six connections to an origin, those
 * of hidden tabs included. A stream takes up where the last one ended, so nothing is missed between two.
 */
export function watchChanges({ open, mayOpen }: Source) {
  const listeners = createListeners()
  let position: string | undefined
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
        const response = await open(position ?? '', signal)
        if (response.ok && response.body) {
          pause = 500
          for await (const change of changesIn(response.body)) {
            position = change
            announce()
          }
        }
      } catch (error) {
        // Without a session there is nothing to listen to; the elements find out why when they load again.
        if (error instanceof LoadFailure && error.type !== 'api_connection_error') return announce()
      }
      if (signal.aborted) return
      await new Promise((resume) => setTimeout(resume, pause))
      pause = Math.min(pause * 2, longestPause)
    }
  }

  const adjust = () => {
    const wanted = listeners.size > 0 && document.visibilityState === 'visible' && mayOpen()
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

  document.addEventListener('visibilitychange', adjust)

  return {
    /** To be called when a session has been opened, with the position from which its elements read. */
    begin(from: string) {
      position ??= from
      adjust()
    },
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

/** The data of each `change` event. Server-sent events end with an empty line; comments keep the connection alive. */
async function* changesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const blocks = (rest + decoder.decode(chunk.value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^event: change\ndata: (.*)$/m.exec(block)?.[1]
      if (data !== undefined) yield data
    }
  }
}
