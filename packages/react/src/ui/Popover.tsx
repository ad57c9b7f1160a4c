import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef } from 'react'

export interface PopoverProps {
  /** What it belongs to: as wide as that, and 4 px below it, or above where there is more room. */
  anchor: RefObject<HTMLElement | null>
  children: ReactNode
}

const surface: CSSProperties = {
  position: 'absolute',
  inset: 'auto',
  margin: 0,
  padding: 4,
  border: '1px solid transparent',
  borderRadius: 'var(--ck-border-radius)',
  background: 'var(--ck-color-background)',
  color: 'var(--ck-color-text)',
  boxShadow: 'var(--ck-shadow-popover)',
}

/**
 * Lies over everything, in the browser's top layer. Positioned on the document, so that it scrolls with its anchor. What it
 * holds must not take the focus: a press on it leaves the focus where it is.
 */
export function Popover({ anchor, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // Without a top layer it stays an ordinary box at the same place.
    if (box.current && 'showPopover' in box.current) {
      box.current.popover = 'manual'
      box.current.showPopover()
    }
    const follow = () => place(box.current, anchor.current)
    addEventListener('resize', follow)
    document.addEventListener('scroll', follow, true)
    return () => {
      removeEventListener('resize', follow)
      document.removeEventListener('scroll', follow, true)
    }
  }, [anchor])
  useEffect(() => place(box.current, anchor.current))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus from moving
    <div style={surface} ref={box} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>
  )
}

function place(box: HTMLElement | null, anchor: HTMLElement | null): void {
  if (!box || !anchor) return
  const { left, top, bottom, width } = anchor.getBoundingClientRect()
  const above = innerHeight - bottom < box.offsetHeight && top > innerHeight - bottom
  box.style.left = `${left + scrollX}px`
  box.style.top = `${scrollY + (above ? top - box.offsetHeight - 4 : bottom + 4)}px`
  box.style.width = `${width}px`
}
