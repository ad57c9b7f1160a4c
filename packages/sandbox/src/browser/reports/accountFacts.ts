import type Stripe from 'stripe'
import type { Sandbox } from '../../core/sandbox.js'
import type { BrowserSession } from '../browserSessions.js'
import { callApi } from '../callApi.js'

export interface AccountFacts {
  id: string
  country: string | undefined
  default_currency: string | undefined
  settings: {
    dashboard: { timezone: string | null }
    payouts: { schedule: Stripe.Account.Settings.Payouts.Schedule } | null
  }
}

/** The little that a component needs to know of its account. The rest is nobody's business in a browser. */
export async function accountFacts(sandbox: Sandbox, session: BrowserSession): Promise<AccountFacts> {
  const account = await callApi<Stripe.Account>(sandbox, session, '/v1/account')
  const { dashboard, payouts } = account.settings ?? {}
  return {
    id: account.id,
    country: account.country,
    default_currency: account.default_currency,
    settings: {
      dashboard: { timezone: dashboard?.timezone ?? null },
      payouts: payouts ? { schedule: payouts.schedule } : null,
    },
  }
}
