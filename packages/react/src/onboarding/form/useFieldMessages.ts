import { useEffect, useLayoutEffect } from 'react'
import type { MessageSet } from '../../messages/defineMessages.js'
import { useTranslation } from '../../messages/useMessages.js'
import { useFormSurroundings } from './FormContext.js'

const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** The messages of a kind. The form around it stays unseen until they are here, so that nobody reads English first. */
export function useFieldMessages<Name extends string, Messages extends object>(
  set: MessageSet<Name, Messages>,
): Messages {
  const { messages, isLoaded } = useTranslation(set)
  const { wait } = useFormSurroundings()
  useBeforePaint(() => (isLoaded ? undefined : wait()), [isLoaded, wait])
  return messages
}
