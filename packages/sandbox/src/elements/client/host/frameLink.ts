import type { Call, FrameMessage, FrameSettings } from '../protocol.js'

/** The page's end of one frame. */
export interface FrameLink {
  readonly iframe: HTMLIFrameElement
  /** Undefined once the frame is gone. */
  call<Result>(call: Call): Promise<Result | undefined>
  close(): void
}

export function openFrame(
  place: HTMLElement,
  {
    title,
    settings,
    onEvent,
  }: {
    title: string
    settings: () => FrameSettings
    onEvent: (event: string, payload: Readonly<Record<string, unknown>>) => void
  },
): FrameLink {
  const url = new URL('elements/frame', settings().api.base)
  const { port1, port2 } = new MessageChannel()
  const waiting = new Map<number, (event?: MessageEvent) => void>()
  let calls = 0

  const iframe = document.createElement('iframe')
  iframe.title = title
  iframe.name = nextName()
  iframe.allow = 'payment *'
  // Set one by one: a page's content security policy may forbid style attributes, but not these.
  Object.assign(iframe.style, {
    border: '0',
    margin: '-4px',
    padding: '0',
    inlineSize: 'calc(100% + 8px)',
    blockSize: '8px',
    display: 'block',
    overflow: 'hidden',
    colorScheme: 'light only',
    background: 'transparent',
    userSelect: 'none',
  })
  iframe.addEventListener(
    'load',
    () => iframe.contentWindow?.postMessage({ connectSandbox: 'init', settings: settings() }, url.origin, [port2]),
    { once: true },
  )
  port1.onmessage = (event: MessageEvent<FrameMessage>) => {
    const { data } = event
    if ('event' in data) return onEvent(data.event, data.payload)
    waiting.get(data.reply)?.(event)
    waiting.delete(data.reply)
  }
  iframe.src = url.href
  place.replaceChildren(iframe)

  return {
    iframe,
    call: <Result>(call: Call) =>
      new Promise<Result | undefined>((resolve) => {
        const id = ++calls
        waiting.set(id, (event) => resolve(event?.data.result))
        port1.postMessage({ ...call, id })
      }),
    close() {
      for (const answer of waiting.values()) answer()
      waiting.clear()
      port1.close()
      iframe.remove()
    },
  }
}

let names = 0
const nextName = () => `__privateStripeFrame${++names}`
