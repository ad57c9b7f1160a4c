import type { TestSandbox } from '../testSandbox.js'
import type { Told } from './MagicCase.js'

/** What others than the seller do: Stripe's staff, the platform, buyers, and banks. */
export async function othersAct({ stripe, url, advance }: TestSandbox, account: string, told: Told): Promise<void> {
  if (told.risk) {
    const risk = `${url}/_sandbox/accounts/${account}/risk`
    const answer = await fetch(risk, { method: 'POST', body: JSON.stringify(told.risk) })
    if (!answer.ok) throw new Error(await answer.text())
  }
  if (told.platform === 'reject') await stripe.accounts.reject(account, { reason: 'terms_of_service' })
  if (told.platform === 'unreject') await stripe.accounts.unreject(account)
  if (told.capability) await stripe.accounts.updateCapability(account, told.capability, { requested: true })
  if (told.charge) await pay(told.charge)
  if (told.payout) {
    const currency = await pay('tok_bypassPending')
    await stripe.payouts.create({ amount: 10_000, currency }, { stripeAccount: account })
    await advance(10 * 86_400)
  }

  async function pay(token: string): Promise<string> {
    const inAccount = { stripeAccount: account }
    const { default_currency: currency = 'usd' } = await stripe.accounts.retrieve(account)
    const method = await stripe.paymentMethods.create({ type: 'card', card: { token } }, inAccount)
    await stripe.paymentIntents.create(
      {
        amount: 50_000,
        currency,
        payment_method: method.id,
        confirm: true,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      },
      inAccount,
    )
    return currency
  }
}
