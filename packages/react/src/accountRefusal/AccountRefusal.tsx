import type { ConnectKitError } from '../api/ConnectKitError.js'
import { errorMessages } from '../messages/errors.messages.js'
import { useMessages, useTranslation } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { RequestId } from '../ui/RequestId.js'
import { useReportError } from '../ui/useReportError.js'
import { accountRefusalMessages } from './accountRefusal.messages.js'

export interface AccountRefusalProps {
  /** What was not done. */
  title: string
  error: ConnectKitError
  /** In place of the sentence for the error. */
  children?: string | undefined
}

/** Why there is no account, or no page of Stripe's for it: by the backend's code where there is a word for it. */
export function AccountRefusal({ title, error, children }: AccountRefusalProps) {
  const errors = useMessages(errorMessages)
  const { messages: m, isLoaded } = useTranslation(accountRefusalMessages)
  useReportError(error)
  if (!isLoaded) return null
  const known: Readonly<Record<string, string>> = m
  return (
    <Banner tone="danger" title={title}>
      {children ?? (error.code && known[error.code]) ?? errors[error.type]}{' '}
      {error.requestId && <RequestId id={error.requestId} />}
    </Banner>
  )
}
