import { useEffect, useRef } from 'react'

/** Tells an element of Connect.js what has changed: prop `onExit` goes through `setOnExit`. */
export function useSetters(element: HTMLElement | null, props: object): void {
  const told = useRef<Record<string, unknown>>({})
  useEffect(() => {
    if (!element) return
    const wanted: Record<string, unknown> = { ...props }
    for (const name of Object.keys({ ...told.current, ...wanted })) {
      if (told.current[name] === wanted[name]) continue
      const setter: unknown = Reflect.get(element, `set${name.charAt(0).toUpperCase()}${name.slice(1)}`)
      if (typeof setter === 'function') setter.call(element, wanted[name])
    }
    told.current = wanted
  })
}
