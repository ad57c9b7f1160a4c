import type Stripe from 'stripe'

const thinEvents = [
  'v2.core.account.updated',
  'v2.core.account.closed',
  'v2.core.account[requirements].updated',
  'v2.core.account[identity].updated',
  'v2.core.account[configuration.merchant].capability_status_updated',
  'v2.core.account[configuration.recipient].capability_status_updated',
  'v2.core.account_person.created',
  'v2.core.account_person.updated',
  'v2.core.account_person.deleted',
]

/** Tells Stripe where to send events of the platform and of its connected accounts. The secrets are told once, and only here. */
export async function registerWebhooks(stripe: Stripe, url: string) {
  const register = async (path: string, connect: boolean) => {
    const endpoint = await stripe.webhookEndpoints.create({ url: `${url}/${path}`, connect, enabled_events: ['*'] })
    if (!endpoint.secret) throw new Error(`Stripe gave no signing secret for ${url}/${path}.`)
    return endpoint.secret
  }
  const registerThin = async () => {
    const { webhook_endpoint } = await stripe.v2.core.eventDestinations.create({
      name: 'Connect Kit',
      type: 'webhook_endpoint',
      event_payload: 'thin',
      events_from: ['@self', '@accounts'],
      enabled_events: thinEvents,
      webhook_endpoint: { url: `${url}/thin` },
      include: ['webhook_endpoint.signing_secret'],
    })
    if (!webhook_endpoint?.signing_secret) throw new Error(`Stripe gave no signing secret for ${url}/thin.`)
    return webhook_endpoint.signing_secret
  }
  return {
    account: await register('account', false),
    connect: await register('connect', true),
    thin: await registerThin(),
  }
}
