import type Stripe from 'stripe'

/** Tells Stripe where to send events of the platform and of its connected accounts. The secrets are told once, and only here. */
export async function registerWebhooks(stripe: Stripe, url: string) {
  const register = async (path: string, connect: boolean) => {
    const endpoint = await stripe.webhookEndpoints.create({ url: `${url}/${path}`, connect, enabled_events: ['*'] })
    if (!endpoint.secret) throw new Error(`Stripe gave no signing secret for ${url}/${path}.`)
    return endpoint.secret
  }
  return { account: await register('account', false), connect: await register('connect', true) }
}
