import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { startSandbox } from '../startSandbox.js'
import { mintSecret, openAuthor, stripeAt } from './testing/openAuthor.js'

const dataDir = mkdtempSync(join(tmpdir(), 'connect-sandbox-'))

afterAll(() => rmSync(dataDir, { recursive: true }))

const start = async () => {
  const running = await startSandbox({ clock: 'frozen', now: Date.parse('2026-11-20T02:00:00Z') / 1000, dataDir })
  const stripe = stripeAt(running.port)
  const ask = async (token: string, path: string, body: object) => {
    const response = await fetch(`${running.url}/_sandbox/connect/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return JSON.parse(await response.text())
  }
  return { running, stripe, ask }
}

it('what people did in components survives a restart, and so does their session', async () => {
  const complaints = vi.spyOn(console, 'error')
  const first = await start()
  const { account } = await openAuthor(first.stripe)
  const options = { stripeAccount: account }
  const paid = await first.stripe.paymentIntents.create(
    { amount: 3_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true },
    options,
  )
  const client_secret = await mintSecret(first.stripe, account, {
    account_management: { enabled: true },
    payments: { enabled: true },
  })
  const { token } = await first.ask('', 'claim', { client_secret, publishable_key: 'pk_test_sandbox' })
  await first.ask(token, `payments/${paid.id}/refund?component=payments`, { amount: 1_200 })
  const answers = { 'business_profile.name': 'Honya Books' }
  await first.ask(token, 'management', { section: 'business_details', answers })
  const everything = async ({ stripe }: Pick<typeof first, 'stripe'>) => ({
    account: await stripe.accounts.retrieve(account),
    refunds: (await stripe.refunds.list({}, options)).data,
    balance: await stripe.balance.retrieve({}, options),
  })
  const before = await everything(first)
  expect(before.refunds).toHaveLength(1)
  await first.running.close()

  const second = await start()
  expect(await everything(second)).toEqual(before)
  const refund = await second.ask(token, `payments/${paid.id}/refund?component=payments`, { amount: 300 })
  expect(refund.amount).toBe(300)
  expect(complaints).not.toHaveBeenCalled()
  await second.running.close()
})
