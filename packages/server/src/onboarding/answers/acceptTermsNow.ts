import type { AccountContext } from '../../router/handle.js'

/** Notes when, from where and with what the terms were accepted: as the server saw it, whatever the browser says. */
export async function acceptTermsNow({ account, stripe, sender, now }: AccountContext): Promise<void> {
  const { ip, userAgent } = sender
  const seconds = Math.floor(now() / 1000)
  const user_agent = userAgent ?? undefined
  if (account.generation === 'v1') {
    await stripe.updateAccount({ tos_acceptance: { date: seconds, ip, user_agent } })
    return
  }
  const date = new Date(seconds * 1000).toISOString()
  await stripe.v2.updateAccount({
    identity: { attestations: { terms_of_service: { account: { date, ip, user_agent } } } },
  })
}
