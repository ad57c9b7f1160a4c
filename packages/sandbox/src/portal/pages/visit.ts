import type { Context } from 'hono'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { accountsOf } from '../../core/platform.js'
import type { Sandbox } from '../../core/sandbox.js'
import { type PageLocale, pageLocale } from '../../hosted/pageLocale.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { type PortalSessionEntry, portalConfigurations, portalSessions } from '../objects.js'
import { type PortalTexts, portalTexts } from './texts.js'

/** Somebody who opened the address of a session: they act as its customer, and may do what its configuration allows. */
export interface Visit {
  account: AccountState
  entry: PortalSessionEntry
  session: Stripe.BillingPortal.Session
  /** The customer, or the account that is one. */
  owner: string
  features: Stripe.BillingPortal.Configuration.Features
  configuration: Stripe.BillingPortal.Configuration
  scope: Scope
  locale: PageLocale
  texts: PortalTexts
  /** The page of the session itself, in the visitor's language. */
  home: string
}

const hour = 3_600

/** Undefined where there is no such session, `expired` where its time is over. Being there keeps it open for another hour. */
export function visitOf(c: Context, sandbox: Sandbox): Visit | 'expired' | undefined {
  const token = c.req.param('token')
  for (const platform of sandbox.platforms.values()) {
    for (const account of accountsOf(platform)) {
      for (const entry of portalSessions(account).walk({ where: { token } })) return opened(c, sandbox, account, entry)
    }
  }
  return undefined
}

function opened(c: Context, sandbox: Sandbox, account: AccountState, entry: PortalSessionEntry): Visit | 'expired' {
  const { session } = entry
  const configuration = portalConfigurations(account).get(String(session.configuration))
  const now = sandbox.clock.now()
  if (!configuration || entry.expiresAt < now) return 'expired'
  portalSessions(account).update(entry.id, { expiresAt: now + hour })
  const owner = session.customer_account ?? session.customer
  const locale =
    c.req.query('locale') || !session.locale || session.locale === 'auto'
      ? pageLocale(c)
      : session.locale.startsWith('ja')
        ? 'ja'
        : 'en'
  return {
    account,
    entry,
    session,
    owner,
    features: configuration.features,
    configuration,
    scope: inTimeOf(scheduledScope(sandbox, account), owner),
    locale,
    texts: portalTexts[locale],
    home: `/_sandbox/portal/session/${entry.token}?locale=${locale}`,
  }
}
