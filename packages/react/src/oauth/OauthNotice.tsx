import type { ConnectKitError } from '../api/ConnectKitError.js'
import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { RequestId } from '../ui/RequestId.js'
import { useReportError } from '../ui/useReportError.js'
import { type OauthMessages, oauthMessages } from './oauth.messages.js'
import type { Oauth } from './useOauth.js'

/** What came of a visit to Stripe's consent page, where it was no account. */
export function OauthNotice({ oauth: { status, error } }: { oauth: Oauth }) {
  const m = useMessages(oauthMessages)
  const errors = useMessages(errorMessages)
  useReportError(error)
  if (status === 'completing') return <Banner tone="checking" title={m.completing} />
  if (status === 'denied') {
    return (
      <Banner tone="info" title={m.deniedTitle}>
        {m.denied}
      </Banner>
    )
  }
  if (!error) return null
  return (
    <Banner tone="danger" title={m.failedTitle}>
      {reasonOf(error, m) ?? errors[error.type]} {error.requestId && <RequestId id={error.requestId} />}
    </Banner>
  )
}

function reasonOf({ code }: ConnectKitError, m: OauthMessages): string | undefined {
  switch (code) {
    case 'oauth_state_invalid':
    case 'oauth_state_expired':
    case 'oauth_code_invalid':
      return m.expired
    case 'account_taken':
      return m.taken
    case 'account_exists':
      return m.already
    default:
      return undefined
  }
}
