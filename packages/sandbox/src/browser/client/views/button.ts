import { type Child, h } from '../dom.js'

interface ButtonOptions {
  label: Child
  /** Names the button across redraws, so that it keeps the focus. */
  key: string
  press?: () => void
  look?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** What it is called where the label alone would not say enough. */
  name?: string | undefined
  type?: 'button' | 'submit'
  /** Pressed already: it stays focused and readable, further presses do nothing. */
  busy?: boolean
}

export function button({ label, key, press, look = 'secondary', name, type = 'button', busy = false }: ButtonOptions) {
  return h(
    'button',
    {
      type,
      class: `button ${look}`,
      'data-key': key,
      'aria-label': name,
      'aria-disabled': busy ? 'true' : undefined,
      onclick: () => {
        if (!busy) press?.()
      },
    },
    label,
  )
}
