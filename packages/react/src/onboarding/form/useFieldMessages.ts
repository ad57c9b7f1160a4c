import type { MessageSet } from '../../messages/defineMessages.js'
import { useTranslation } from '../../messages/useMessages.js'
import { useFormHold } from './FormHold.js'

/** The messages of a kind. The form around it stays unseen until they are here, so that nobody reads English first. */
export function useFieldMessages<Name extends string, Messages extends object>(
  set: MessageSet<Name, Messages>,
): Messages {
  const { messages, isLoaded } = useTranslation(set)
  useFormHold(!isLoaded)
  return messages
}
