import type { Messages } from '../messages/en.js'

interface Challenge {
  /** The page on which the buyer's bank asks. */
  url: URL
  messages: Messages
  /** Whether the bank still waits for its answer. */
  waits(): Promise<boolean>
}

/** The page tells when it was answered; a page that cannot is found out by asking. */
const every = 1500

/** Shows the bank's question over the page until it is answered, or until the buyer closes it, which is an answer too. */
export function showChallenge({ url, messages, waits }: Challenge): Promise<'answered' | 'closed'> {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', messages.challengeTitle)
  dialog.lang = messages.locale
  // Set one by one: a page's content security policy may forbid style attributes, but not these.
  Object.assign(dialog.style, {
    inlineSize: 'min(440px, calc(100vw - 24px))',
    maxInlineSize: 'none',
    blockSize: 'min(560px, calc(100dvh - 24px))',
    maxBlockSize: 'none',
    padding: '0',
    border: '1px solid #6b7487',
    borderRadius: '12px',
    overflow: 'hidden',
    background: '#fff',
    colorScheme: 'light',
    boxShadow: '0 24px 64px rgb(0 0 0 / 35%)',
  })
  const bar = document.createElement('div')
  Object.assign(bar.style, {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '6px 6px 6px 16px',
    blockSize: '56px',
    boxSizing: 'border-box',
    color: '#1a1f36',
    font: '600 15px/1.4 system-ui, "Hiragino Sans", "Noto Sans CJK JP", sans-serif',
    borderBlockEnd: '1px solid #d5dbe3',
  })
  const title = document.createElement('span')
  title.textContent = messages.challengeTitle
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.setAttribute('aria-label', messages.close)
  Object.assign(close.style, {
    inlineSize: '44px',
    blockSize: '44px',
    border: '0',
    borderRadius: '8px',
    background: 'none',
    color: 'inherit',
    font: '24px/1 system-ui, sans-serif',
    cursor: 'pointer',
  })
  const frame = document.createElement('iframe')
  frame.title = messages.challengeTitle
  frame.name = 'stripe-challenge-frame'
  Object.assign(frame.style, { border: '0', inlineSize: '100%', blockSize: 'calc(100% - 56px)', display: 'block' })
  frame.src = url.href
  bar.append(title, close)
  dialog.append(bar, frame)

  return new Promise((resolve) => {
    let over = false
    const end = (how: 'answered' | 'closed') => {
      if (over) return
      over = true
      clearInterval(timer)
      removeEventListener('message', hear)
      dialog.remove()
      resolve(how)
    }
    const look = async () => {
      if (!over && !(await waits())) end('answered')
    }
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow && data?.type === 'connect-sandbox:3ds') void look()
    }
    addEventListener('message', hear)
    const timer = setInterval(look, every)
    frame.addEventListener('load', look)
    close.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => end('closed'))
    document.body.append(dialog)
    dialog.showModal()
  })
}
