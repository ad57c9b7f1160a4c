import type Stripe from 'stripe'
import { accountInvalid } from '../core/authenticate.js'
import { badParameter, invalidRequest } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { inAccount } from '../money/scope.js'
import { accountNamed } from '../resources/accounts/accountStore.js'
import { asAccountLink, createOnboardingLink } from './accountLinks.js'
import { createLoginLink } from './loginLinks.js'

export const linkRoutes: Route[] = [
  route('POST', '/v1/account_links', 'AccountLinkCreateParams', (ctx): Stripe.AccountLink => {
    const { account: id, type, collect, collection_options: options, refresh_url, return_url } = ctx.params
    const account = ctx.account.connected ? undefined : ctx.platform.accounts.get(id)
    if (!account) {
      const { status, body } = accountInvalid(ctx.platform, id)
      throw invalidRequest(body.message, { code: body.code, param: 'account' }, status)
    }
    if (type === 'account_update' && account.object.controller?.requirement_collection !== 'application') {
      throw invalidRequest(
        'You cannot create `account_update` type Account Links for this account: Stripe collects its requirements. Use `account_onboarding`.',
        { param: 'type' },
      )
    }
    if (collect !== undefined && options !== undefined) {
      throw badParameter('You may only specify one of these parameters: collect, collection_options.', {
        param: 'collect',
      })
    }
    return asAccountLink(
      createOnboardingLink(inAccount(ctx, account), {
        type: type === 'account_update' ? 'account_update' : 'account_onboarding',
        fields: (collect ?? options?.fields) === 'eventually_due' ? 'eventually_due' : 'currently_due',
        refresh_url: requiredUrl(refresh_url, 'refresh_url'),
        return_url: requiredUrl(return_url, 'return_url'),
      }),
    )
  }),

  route('POST', '/v1/accounts/{account}/login_links', 'AccountCreateLoginLinkParams', (ctx): Stripe.LoginLink => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    return createLoginLink(inAccount(ctx, account))
  }),
]

function requiredUrl(url: string | undefined, param: string): string {
  if (!url) throw badParameter(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw badParameter('Not a valid URL', { code: 'url_invalid', param })
}
