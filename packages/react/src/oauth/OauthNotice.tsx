import { AccountRefusal } from '../accountRefusal/AccountRefusal.js'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { type OauthMessages, oauthMessages } from './oauth.messages.js'
import type { Oauth } from './useOauth.js'

/** What came of a visit to Stripe's consent page, where it was no account. */
export function OauthNotice({ oauth: { status, error } }: { oauth: Oauth }) {
  const m = useMessages(oauthMessages)
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
    <AccountRefusal title={m.failedTitle} error={error}>
      {reasonOf(error, m)}
    </AccountRefusal>
  )
}

function reasonOf({ code }: ConnectKitError, m: OauthMessages): string | undefined {
  switch (code) {
    case 'state_invalid':
    case 'state_expired':
    case 'state_used':
    case 'code_invalid':
    case 'consent_failed':
      return m.expired
    case 'account_taken':
      return m.taken
    case 'already_connected':
      return m.already
    default:
      return undefined
  }
}
