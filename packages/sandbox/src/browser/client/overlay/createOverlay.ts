import { type Child, h, replaceContent } from '../dom.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import { sandboxMark } from '../views/sandboxMark.js'

export interface OverlayContent {
  /** Names the dialog; what it shows above its body. */
  title: string
  head?: Child
  body: Child
  foot?: Child
}

export interface Overlay {
  open(draw: () => OverlayContent, onClosed?: () => void): void
  close(): void
}

/** A modal `<dialog>`: in the middle or at the side, as `appearance.overlays` says. Esc and a press beside it close it. */
export function createOverlay(host: Host): Overlay {
  let draw: (() => OverlayContent) | undefined
  let closed: (() => void) | undefined
  let opener: string | undefined

  /** The browser gives the focus back to what had it before, unless that has been drawn anew meanwhile. */
  const restoreFocus = () => {
    const keyed = [...host.root.querySelectorAll<HTMLElement>('[data-key]')]
    keyed.find((one) => one.dataset.key === opener && !dialog.contains(one))?.focus()
  }

  const dialog = h('dialog', {
    onclose: () => {
      draw = undefined
      const told = closed
      closed = undefined
      if (opener !== undefined) restoreFocus()
      told?.()
    },
    onclick: (event) => {
      if (event.target === dialog) dialog.close()
    },
  })

  const redraw = () => {
    if (!draw) return
    const { ui } = host
    const { title, head, body, foot } = draw()
    dialog.className = `overlay ${host.connector.options.appearance?.overlays ?? 'dialog'}`
    dialog.lang = ui.lang
    dialog.setAttribute('aria-label', title)
    replaceContent(dialog, [
      h(
        'header',
        { class: 'overlay-head' },
        h('div', { class: 'grow' }, h('p', { class: 'small secondary' }, title, ' ', sandboxMark(ui)), head),
        h(
          'button',
          {
            type: 'button',
            class: 'close',
            'aria-label': ui.messages.close,
            'data-key': 'close',
            onclick: () => dialog.close(),
          },
          icon('cross', 20),
        ),
      ),
      h('div', { class: 'overlay-body' }, body),
      foot ? h('footer', { class: 'overlay-foot' }, foot) : null,
    ])
  }

  host.onDraw(redraw)
  host.onRemove(() => {
    closed = undefined
    dialog.close()
  })

  return {
    open(content, onClosed) {
      draw = content
      closed = onClosed
      const focused = host.root.activeElement
      opener = focused instanceof HTMLElement ? focused.dataset.key : undefined
      if (!dialog.isConnected) host.root.append(dialog)
      redraw()
      if (!dialog.open) dialog.showModal()
    },
    close: () => dialog.close(),
  }
}
