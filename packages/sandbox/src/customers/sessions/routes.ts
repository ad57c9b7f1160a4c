import type Stripe from 'stripe'
import { requireCustomerAccount } from '../../accountsV2/customerAccount.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { customerSessions } from '../objects.js'
import { requireCustomer } from '../requireCustomer.js'
import { componentsFrom } from './componentsFrom.js'

const halfAnHour = 1800

export const customerSessionRoutes: Route[] = [
  route('POST', '/v1/customer_sessions', 'CustomerSessionCreateParams', createSession),
]

function createSession(ctx: Context<Stripe.CustomerSessionCreateParams>): Stripe.CustomerSession {
  const { account, now, params, sandbox } = ctx
  const { customer, customer_account: customerAccount } = params
  if (!customer === !customerAccount) {
    throw invalidRequest('You must pass exactly one of `customer` and `customer_account`.', {
      code: customer ? undefined : 'parameter_missing',
      param: 'customer',
    })
  }
  requireCustomer(account, customer)
  if (customerAccount) requireCustomerAccount(account, customerAccount)
  const session: Stripe.CustomerSession = {
    object: 'customer_session',
    client_secret: `cuss_secret_${sandbox.ids.token(48)}`,
    components: componentsFrom(params.components),
    created: now,
    customer: customer || customerAccount || '',
    customer_account: customerAccount || null,
    expires_at: now + halfAnHour,
    livemode: false,
  }
  customerSessions(account).insert({ id: session.client_secret, created: now, session })
  return session
}
