import type { ConnectKitError } from '../api/ConnectKitError.js'
import { canRetry } from '../api/ConnectKitError.js'
import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { Button } from './Button.js'
import { alert, lock, offline, refresh } from './icons.js'
import { RequestId } from './RequestId.js'
import { StateNotice } from './StateNotice.js'

export interface ErrorNoticeProps {
  /** What could not be shown. */
  title: string
  error: ConnectKitError
  /** In place of the sentence for the error's type. */
  children?: string
  retry?: () => void
}

/** What happened, whether money moved, a retry only where it can help, and the request id to quote. */
export function ErrorNotice({ title, error, children, retry }: ErrorNoticeProps) {
  const m = useMessages(errorMessages)
  const icon = error.type === 'permission_error' ? lock : error.type === 'api_connection_error' ? offline : alert
  return (
    <StateNotice
      isError
      icon={icon}
      title={title}
      action={
        retry &&
        canRetry(error) && (
          <Button icon={refresh} onClick={retry}>
            {m.retry}
          </Button>
        )
      }
      note={error.requestId && <RequestId id={error.requestId} />}
    >
      {children ?? m[error.type]}
    </StateNotice>
  )
}
