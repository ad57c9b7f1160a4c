/**
 * The messages of a server-sent event stream, as they arrive. Read with `fetch`, because `EventSource` sends no headers.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true })
      const messages = rest.split(/\r?\n\r?\n/)
      rest = messages.pop() ?? ''
      for (const message of messages) {
        const data = message.match(/^data:.*$/gm)
        if (data) yield data.map((line) => line.replace(/^data: ?/, '')).join('\n')
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
