import type Stripe from 'stripe'
import { requireCustomerAccount } from '../accountsV2/customerAccount.js'
import { invalidRequest, missing } from '../core/errors.js'
import { customers } from '../customers/objects.js'
import type { Scope } from '../money/scope.js'
import { foundConfiguration } from './configurationRoutes.js'
import { defaultConfiguration } from './createConfiguration.js'
import { flowFrom } from './flow.js'
import { portalSessions } from './objects.js'

/** Seconds in which an address has to be opened. */
const untilOpened = 300

/** A new address into the portal for one customer; whoever has it acts as that customer. */
export function createSession(
  scope: Scope,
  params: Stripe.BillingPortal.SessionCreateParams,
): Stripe.BillingPortal.Session {
  const { account, now, sandbox } = scope
  const owner = requireOwner(scope, params)
  const configuration = params.configuration
    ? requireActive(foundConfiguration(account, params.configuration, 'configuration'))
    : defaultConfiguration(scope)
  const token = sandbox.ids.token(48)
  const session: Stripe.BillingPortal.Session = {
    id: sandbox.ids.next('bps'),
    object: 'billing_portal.session',
    ...(params.after_expiration
      ? {
          after_expiration: {
            customer_login: { expires_at: params.after_expiration.customer_login?.expires_at ?? null },
            type: params.after_expiration.type,
          },
        }
      : {}),
    configuration: configuration.id,
    created: now,
    customer: owner,
    customer_account: params.customer_account ?? null,
    flow: params.flow_data ? flowFrom(scope, params.flow_data, configuration, owner) : null,
    livemode: false,
    locale: params.locale ?? null,
    on_behalf_of: params.on_behalf_of ?? null,
    return_url: params.return_url ?? configuration.default_return_url,
    url: `${sandbox.origin}/_sandbox/portal/session/${token}`,
  }
  portalSessions(account).insert({ id: session.id, created: now, token, session, expiresAt: now + untilOpened })
  scope.emit('billing_portal.session.created', session)
  return session
}

function requireOwner(
  { account }: Scope,
  { customer, customer_account: asCustomer, on_behalf_of: behalf }: Stripe.BillingPortal.SessionCreateParams,
): string {
  if (behalf && (account.connected || !account.platform.accounts.has(behalf)))
    throw missing('account', behalf, 'on_behalf_of')
  if (customer && asCustomer) {
    throw invalidRequest('You may only specify one of these parameters: customer, customer_account.', {
      param: 'customer',
    })
  }
  if (asCustomer) return requireCustomerAccount(account, asCustomer).id
  if (!customer) {
    throw invalidRequest('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
  }
  if (!customers(account).get(customer)) throw missing('customer', customer, 'customer')
  return customer
}

function requireActive(configuration: Stripe.BillingPortal.Configuration): Stripe.BillingPortal.Configuration {
  if (configuration.active) return configuration
  throw invalidRequest(`The configuration \`${configuration.id}\` is not active.`, { param: 'configuration' })
}
