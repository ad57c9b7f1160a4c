import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useConnectKit } from '../provider/useConnectKit.js'
import { classNames } from './classNames.js'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.js'
import { cross } from './icons.js'
import text from './text.module.css'

export interface DialogProps {
  /** `drawer` to read one thing (a dialog where the host's `overlays` says so), `dialog` to decide something. Sheets on phones. */
  kind: 'drawer' | 'dialog'
  /** Small words above the title. */
  eyebrow?: string
  title: ReactNode
  /** Beside the title, e.g. a badge. */
  aside?: ReactNode
  children: ReactNode
  /** Actions, the last one at the end. */
  foot?: ReactNode
  closeLabel: string
  /** Something is being sent: neither Esc nor a click beside it closes. */
  locked?: boolean
  /** Names what is shown. When it changes, focus moves to the title, because what had it may be gone. */
  step?: string
  onClose: () => void
}

/**
 * A native modal dialog: top layer, inert page and focus trap are the browser's. Mount it to open it.
 * Focus goes to the title (drawer) or the first field (dialog), and back to where it came from.
 */
export function Dialog({
  kind,
  eyebrow,
  title,
  aside,
  children,
  foot,
  closeLabel,
  locked,
  step,
  onClose,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const pressedBeside = useRef(false)
  const titleId = useId()
  const { appearance } = useConnectKit()
  const isDrawer = kind === 'drawer' && appearance?.overlays !== 'dialog'

  useLayoutEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (!element) return
    show(element)
    return () => {
      element.close?.()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is the reason to move the focus
  useLayoutEffect(() => {
    const field = kind === 'drawer' ? null : dialog.current?.querySelector<HTMLElement>('input, select')
    const target = field ?? heading.current
    target?.focus()
  }, [kind, step])

  const closeUnlessLocked = () => {
    if (!locked) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    closeUnlessLocked()
  }

  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, isDrawer && styles.drawer)}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === dialog.current
      }}
      onClick={(event) => {
        // A selection dragged out of the dialog ends in a click beside it: only a press that began there counts.
        if (pressedBeside.current && event.target === dialog.current) closeUnlessLocked()
      }}
      onCancel={(event) => {
        event.preventDefault()
        closeUnlessLocked()
      }}
      onClose={(event) => {
        // Browsers close at the second Esc or back gesture whatever the page says.
        if (event.currentTarget.open) return
        if (locked) show(event.currentTarget)
        else onClose()
      }}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          {eyebrow && <p className={classNames(styles.eyebrow, text.small)}>{eyebrow}</p>}
          <h2 ref={heading} className={`${text.heading} ${styles.title}`} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {aside}
        </div>
        <IconButton icon={cross} size={20} label={closeLabel} disabled={locked} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </dialog>
  )
}

/** DOMs without a top layer (jsdom) have the element but not the method. */
function show(dialog: HTMLDialogElement) {
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
}
