import { Fragment, type ReactNode, useState } from 'react'
import { useMessages } from '../messages/useMessages.js'
import { Button } from './Button.js'
import { uiMessages } from './ui.messages.js'

/** The most urgent of several banners; the others wait behind a button. Give them in the order of urgency. */
export function Banners({ children }: { children: readonly { key: string; banner: ReactNode }[] }) {
  const [isOpen, setOpen] = useState(false)
  const m = useMessages(uiMessages)
  const shown = isOpen ? children : children.slice(0, 1)
  const waiting = children.length - shown.length
  if (children.length === 0) return null
  return (
    <div style={{ display: 'grid', gap: 12, marginBlockEnd: 24 }}>
      {shown.map(({ key, banner }) => (
        <Fragment key={key}>{banner}</Fragment>
      ))}
      {waiting > 0 && (
        <Button variant="ghost" style={{ justifySelf: 'start' }} onClick={() => setOpen(true)}>
          {m.more(waiting)}
        </Button>
      )}
    </div>
  )
}
