import { useEffect, useRef } from 'react'

/**
 * Calls back when the browser shows again a page that it kept as it was left. Back from another site by the browser's own button,
 * a page may still be busy leaving.
 */
export function useKeptPage(onShown: () => void): void {
  const latest = useRef(onShown)
  useEffect(() => {
    latest.current = onShown
  })
  useEffect(() => {
    const listen = ({ persisted }: PageTransitionEvent) => {
      if (persisted) latest.current()
    }
    addEventListener('pageshow', listen)
    return () => removeEventListener('pageshow', listen)
  }, [])
}
