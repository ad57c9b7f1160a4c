import { useEffect, useLayoutEffect } from 'react'
import { useFormSurroundings } from './FormContext.js'

const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** Keeps the form unseen while something of it is on its way: whoever had begun to type in it would lose the focus. */
export function useFormHold(isHeld: boolean): void {
  const { wait } = useFormSurroundings()
  useBeforePaint(() => (isHeld ? wait() : undefined), [isHeld, wait])
}

/** Stands in the place of a part whose code is on its way. */
export function FormHold() {
  useFormHold(true)
  return null
}
