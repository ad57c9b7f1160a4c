import { createApi } from '../api.js'
import { messagesFor } from '../messages/messagesFor.js'
import type { Call, CallMessage, FrameSettings } from '../protocol.js'
import { addressView } from './addressView.js'
import { applyAppearance } from './appearanceCss.js'
import { cardView, isCardType } from './cardView.js'
import { emailView } from './emailView.js'
import { expressView } from './expressView.js'
import { loadFonts } from './fonts.js'
import type { CardParts, Frame, View } from './frame.js'
import { paymentView } from './paymentView.js'

declare global {
  // For the other frames of a card that is typed in several places.
  var connectSandboxParts: (() => CardParts) | undefined
}

/** Runs inside the frame: waits for the page's word, then shows one element and answers the page's calls. */
export function startFrame(): void {
  const begin = ({ source, data, ports }: MessageEvent) => {
    const [port] = ports
    if (source !== window.parent || data?.connectSandbox !== 'init' || !port) return
    removeEventListener('message', begin)
    run(data.settings, port)
  }
  addEventListener('message', begin)
}

function run(settings: FrameSettings, port: MessagePort): void {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  const frame: Frame = {
    settings,
    messages: messagesFor(settings.locale),
    // Card data goes to where this frame came from, whatever the page says.
    api: createApi({ ...settings.api, base: new URL('../', location.href).href }, () => frame.messages),
    today: () => new Date(frame.settings.session.now * 1000),
    tell: (event, payload = {}) => port.postMessage({ event, payload }),
  }
  const dress = () => {
    applyAppearance(sheet, frame.settings.appearance)
    loadFonts(frame.settings.fonts)
    document.documentElement.lang = frame.messages.locale
  }
  dress()
  const view = viewOf(frame)
  document.body.append(view.root)

  let siblings: readonly string[] = []
  globalThis.connectSandboxParts = () => view.parts?.() ?? {}

  const update = (next: FrameSettings) => {
    const focused = document.activeElement
    frame.settings = next
    frame.messages = messagesFor(next.locale)
    dress()
    view.update()
    // What a new layout moves loses its focus.
    if (focused instanceof HTMLElement && focused !== document.activeElement && document.hasFocus()) focused.focus()
  }
  const answer = async (call: Call): Promise<unknown> => {
    switch (call.name) {
      case 'update':
        return update(call.args[0])
      case 'createPaymentMethod':
        return view.createPaymentMethod?.(call.args[0], partsOf(siblings))
      case 'createToken':
        return view.createToken?.(call.args[0], partsOf(siblings))
      case 'focus':
        return view.focus()
      case 'blur':
        return document.activeElement instanceof HTMLElement && document.activeElement.blur()
      case 'clear':
        return view.clear()
      case 'collapse':
        return view.collapse?.()
      case 'validate':
        return view.validate()
      case 'value':
        return view.value()
      case 'gather':
        siblings = call.args[0]
        return undefined
    }
  }
  port.onmessage = async ({ data }: MessageEvent<CallMessage>) => {
    const result = await answer(data)
    port.postMessage({ reply: data.id, result: result ?? null })
  }

  let focused = false
  addEventListener('focusin', () => {
    if (!focused) frame.tell('focus')
    focused = true
  })
  addEventListener('focusout', () => {
    // Between two fields of one frame the focus is nowhere for a moment.
    setTimeout(() => {
      if (!focused || (document.hasFocus() && document.activeElement !== document.body)) return
      focused = false
      frame.tell('blur')
    })
  })
  new ResizeObserver(() => frame.tell('resize', { height: view.root.offsetHeight + 8 })).observe(view.root)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') frame.tell('escape')
  })
  frame.tell('ready')
}

function viewOf(frame: Frame): View {
  const { type } = frame.settings
  if (isCardType(type)) return cardView(frame, type)
  if (type === 'payment') return paymentView(frame)
  if (type === 'address') return addressView(frame)
  if (type === 'expressCheckout') return expressView(frame)
  return emailView(frame)
}

/** What was typed in the other frames. They are of this origin and the page may not be: nothing passes through it. */
function partsOf(names: readonly string[]): CardParts {
  const parts: CardParts = {}
  for (let at = 0; at < window.parent.length; at++) {
    const sibling = window.parent[at]
    try {
      if (sibling && names.includes(sibling.name)) Object.assign(parts, Reflect.get(sibling, 'connectSandboxParts')?.())
    } catch {
      // Somebody else's frame beside this one.
    }
  }
  return parts
}
