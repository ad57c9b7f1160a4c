import { type RefObject, useEffect, useState } from 'react'
import { type RowWindow, rowWindow } from './rowWindow.js'

/** Lists up to this length are drawn whole. */
const longList = 50

/** Drawn before anything is measured, and on the server. */
const unmeasured = { start: 0, end: 24, rowHeight: 44 }

/** The part of a long list that is drawn now. It follows whatever scrolls: the page or any element around it. */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow & { rowHeight: number } {
  const [state, setState] = useState(unmeasured)
  const windowed = count > longList

  useEffect(() => {
    if (!windowed) return
    const measure = () => {
      const element = body.current
      if (!element) return
      const rowHeight = element.querySelector<HTMLElement>('[aria-rowindex]')?.offsetHeight || unmeasured.rowHeight
      const top = element.getBoundingClientRect().top
      const next = { ...rowWindow({ top, viewport: window.innerHeight, rowHeight, count }), rowHeight }
      setState((now) =>
        now.start === next.start && now.end === next.end && now.rowHeight === next.rowHeight ? now : next,
      )
    }
    measure()
    window.addEventListener('scroll', measure, { capture: true, passive: true })
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure, { capture: true })
      window.removeEventListener('resize', measure)
    }
  }, [body, count, windowed])

  return windowed ? { ...state, end: Math.min(state.end, count) } : { start: 0, end: count, rowHeight: state.rowHeight }
}
