import { useEffect, useState } from 'react'
import { useMessages } from '../messages/useMessages.js'
import { Hidden } from './Hidden.js'
import { IconButton } from './IconButton.js'
import { check, copy } from './icons.js'
import { uiMessages } from './ui.messages.js'

export interface CopyButtonProps {
  text: string
  /** What is copied, in words. */
  name: string
}

export function CopyButton({ text, name }: CopyButtonProps) {
  const m = useMessages(uiMessages)
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  // No clipboard without https, or without leave: the text stands there to be selected, so nothing more is said.
  const onClick = () =>
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    )

  return (
    <>
      <IconButton icon={copied ? check : copy} size={14} label={m.copy(name)} onClick={onClick} />
      <Hidden>
        <span role="status">{copied ? m.copied : ''}</span>
      </Hidden>
    </>
  )
}
