import { type ConnectKitError, canRetry } from '../api/ConnectKitError.js'
import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { Button } from '../ui/Button.js'
import { refresh } from '../ui/icons.js'
import { RequestId } from '../ui/RequestId.js'
import { type EmbeddedMessages, embeddedMessages } from './embedded.messages.js'

interface Props {
  error: ConnectKitError
  hasFallback: boolean
  retry: () => void
}

/** Why a component of Stripe's is not here, what stands in, and a retry where it can help. */
export function EmbeddedNotice({ error, hasFallback, retry }: Props) {
  const m = useMessages(embeddedMessages)
  const errors = useMessages(errorMessages)
  // A blocked script stays blocked until the page is loaded anew: Connect.js's loader tries once.
  const isBlocked = error.code === 'connect_js_blocked' || error.code === 'embedded_csp'
  const reason = reasonOf(error, m) ?? errors[error.type]
  return (
    <Banner
      tone="warning"
      title={m.title}
      action={
        canRetry(error) &&
        !isBlocked && (
          <Button icon={refresh} onClick={retry}>
            {errors.retry}
          </Button>
        )
      }
    >
      {hasFallback ? m.instead(reason) : reason} {error.requestId && <RequestId id={error.requestId} />}
    </Banner>
  )
}

function reasonOf({ code, param }: ConnectKitError, m: EmbeddedMessages): string | undefined {
  if (code === 'connect_js_blocked') return m.blocked
  if (code === 'embedded_csp') return m.policy(param ?? '')
  return code === 'embedded_timeout' ? m.timeout : undefined
}
