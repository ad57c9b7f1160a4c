import { Hono } from 'hono'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { announceAccount } from './changeAccount.js'
import { inVerification } from './dueItems.js'
import { accountFacts } from './facts.js'
import { intervene, interventionTopics, settleInterventions } from './interventions.js'
import { rejectedByStripe } from './rejection.js'

type Body = Readonly<Record<string, unknown>>

/** What Stripe's own staff does to accounts, and no API: each by its word. */
const actions: Readonly<Record<string, (scope: Scope, body: Body) => void>> = {
  request_information: (scope, { topic, reason }) => {
    const known = interventionTopics.find((name) => name === topic) ?? 'business_model_verification'
    intervene(scope, known, typeof reason === 'string' ? reason : 'Stripe needs to know more about this business.')
  },
  accept_information: settleInterventions,
  review: (scope) => setFlags(scope, { underReview: true }),
  approve: (scope) => {
    const { cleared } = accountFacts(scope.account)
    for (const field of inVerification(scope.account)) cleared.add(field)
    setFlags(scope, { underReview: false })
  },
  pause: (scope) => setFlags(scope, { paused: true }),
  resume: (scope) => setFlags(scope, { paused: false }),
  reject: (scope, { reason }) => {
    accountFacts(scope.account).rejected = { reason: rejectedByStripe(reason), payoutsGoOn: false, byStripe: true }
    announceAccount(scope.account, scope.account.object, scope.emit)
  },
}

function setFlags({ account, emit }: Scope, flags: { underReview?: boolean; paused?: boolean }): void {
  Object.assign(accountFacts(account), flags)
  announceAccount(account, account.object, emit)
}

/** `POST /_sandbox/accounts/{account}/risk {"action": "request_information", "topic": "business_model_verification"}` */
export function riskPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  pages.post('/_sandbox/accounts/:account/risk', async (c) => {
    const account = connectedAccount(sandbox, c.req.param('account'))
    if (!account) return c.json({ error: { message: 'There is no such connected account.' } }, 404)
    const body = bodyOf(await c.req.text())
    const name = String(body.action)
    const act = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!act) {
      return c.json({ error: { message: `action must be one of ${Object.keys(actions).join(', ')}` } }, 400)
    }
    act(scheduledScope(sandbox, account), body)
    return c.json({ account: account.id, requirements: account.object.requirements })
  })
  return pages
}

function connectedAccount(sandbox: Sandbox, id: string): AccountState | undefined {
  for (const platform of sandbox.platforms.values()) {
    const account = platform.accounts.get(id)
    if (account) return account
  }
  return undefined
}

function bodyOf(text: string): Body {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
