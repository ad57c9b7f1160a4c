import { type Context, Hono } from 'hono'
import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { type AfterRetries, afterRetries, setAfterRetries } from './lifecycle/afterRetries.js'

const path = '/_sandbox/subscription_settings'
const choices: readonly AfterRetries[] = ['cancel', 'unpaid', 'past_due']

/**
 * What an account decides in Stripe's Dashboard: `POST {"after_retries": "unpaid"}`, with the secret key as for the API and
 * `Stripe-Account` for a connected account.
 */
export function settingsPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  pages.get(path, (c) => withAccount(sandbox, c, (account) => c.json({ after_retries: afterRetries(account) })))
  pages.post(path, async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const asked = typeof body === 'object' && body !== null && 'after_retries' in body ? body.after_retries : undefined
    const choice = choices.find((known) => known === asked)
    if (!choice) return c.json({ error: { message: `after_retries must be one of ${choices.join(', ')}.` } }, 400)
    return withAccount(sandbox, c, (account) => {
      setAfterRetries(account, choice)
      return c.json({ after_retries: choice })
    })
  })
  return pages
}

function withAccount(sandbox: Sandbox, c: Context, answer: (account: AccountState) => Response): Response {
  const [, key = 'sk_test_sandbox'] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? []
  if (!/^(sk|rk)_test_\w+$/.test(key)) return c.json({ error: { message: 'This needs a secret test key.' } }, 401)
  const platform = sandbox.platform(key)
  const named = c.req.header('stripe-account')
  const account = named === undefined ? platform.account : platform.accounts.get(named)
  if (!account) return c.json({ error: { message: `There is no account ${named}.` } }, 404)
  return answer(account)
}
