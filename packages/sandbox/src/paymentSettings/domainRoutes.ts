import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { paymentMethodDomains } from './objects.js'

const hostname = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

export const domainRoutes: Route[] = [
  route('POST', '/v1/payment_method_domains', 'PaymentMethodDomainCreateParams', (ctx) => {
    const { account, now, params, sandbox } = ctx
    const name = params.domain_name.toLowerCase()
    if (!hostname.test(name)) {
      throw invalidRequest(`Invalid domain name: ${params.domain_name}`, { param: 'domain_name' })
    }
    if (paymentMethodDomains(account).list({ limit: 1, where: { domain_name: name } })?.data.length) {
      throw invalidRequest(`The domain ${name} has already been registered.`, {
        code: 'resource_already_exists',
        param: 'domain_name',
      })
    }
    return paymentMethodDomains(account).insert({
      id: sandbox.ids.next('pmd'),
      object: 'payment_method_domain',
      created: now,
      domain_name: name,
      livemode: false,
      ...standing(params.enabled ?? true),
    })
  }),

  route('GET', '/v1/payment_method_domains', 'PaymentMethodDomainListParams', (ctx) => {
    const { domain_name: name, enabled } = ctx.params
    return listOf(ctx, paymentMethodDomains(ctx.account), { where: { domain_name: name?.toLowerCase(), enabled } })
  }),

  route('GET', '/v1/payment_method_domains/{domain}', 'PaymentMethodDomainRetrieveParams', ({ account, path }) =>
    stored(account, path.domain),
  ),

  route(
    'POST',
    '/v1/payment_method_domains/{domain}',
    'PaymentMethodDomainUpdateParams',
    ({ account, params, path }) => {
      const domain = stored(account, path.domain)
      return paymentMethodDomains(account).update(domain.id, standing(params.enabled ?? domain.enabled))
    },
  ),

  route(
    'POST',
    '/v1/payment_method_domains/{domain}/validate',
    'PaymentMethodDomainValidateParams',
    ({ account, path }) => {
      const domain = stored(account, path.domain)
      return paymentMethodDomains(account).update(domain.id, standing(domain.enabled))
    },
  ),
]

/** Nobody fetches a file from the domain: an enabled one is taken to be in order. */
function standing(enabled: boolean) {
  const status = enabled ? ('active' as const) : ('inactive' as const)
  return {
    enabled,
    amazon_pay: { status },
    apple_pay: { status },
    google_pay: { status },
    klarna: { status },
    link: { status },
    paypal: { status },
  }
}

function stored(account: AccountState, id = ''): Stripe.PaymentMethodDomain {
  const domain = paymentMethodDomains(account).get(id)
  if (!domain) throw missing('payment method domain', id)
  return domain
}
