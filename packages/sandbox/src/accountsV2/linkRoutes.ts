import type Stripe from 'stripe'
import { badParameter, invalidRequest, missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { emitThinEvent } from '../eventsV2/emitThinEvent.js'
import { createOnboardingLink } from '../links/accountLinks.js'
import { inAccount } from '../money/scope.js'
import { appliedTo } from './applied.js'
import { iso, type Wire } from './wire.js'

type UseCase = Stripe.V2.Core.AccountLinkCreateParams['use_case']
type Kind = 'account_onboarding' | 'account_update'

export const linkRoutes: Route[] = [
  route(
    'POST',
    '/v2/core/account_links',
    'V2.Core.AccountLinkCreateParams',
    (ctx): Wire<Stripe.V2.Core.AccountLink> => {
      const { account: id, use_case } = ctx.params
      const account = ctx.account.connected ? undefined : ctx.platform.accounts.get(id)
      if (!account) throw missing('account', id, 'account')
      const kind: Kind = use_case.type === 'account_update' ? 'account_update' : 'account_onboarding'
      const { collection_options: options, refresh_url, return_url } = detailsOf(use_case, kind)
      if (kind === 'account_update' && account.object.controller?.requirement_collection !== 'application') {
        throw invalidRequest(
          'You cannot create an account link with the use case `account_update` for this account: Stripe collects its requirements. Use `account_onboarding`.',
          { param: 'use_case[type]' },
        )
      }
      const link = createOnboardingLink(inAccount(ctx, account), {
        type: kind,
        fields: options?.fields === 'eventually_due' ? 'eventually_due' : 'currently_due',
        refresh_url: checkedUrl(refresh_url, `use_case[${kind}][refresh_url]`),
        ...(return_url ? { return_url: checkedUrl(return_url, `use_case[${kind}][return_url]`) } : {}),
        returned: ({ sandbox }) => {
          emitThinEvent(sandbox, account, {
            type: 'v2.core.account_link.returned',
            data: { account_id: account.id, configurations: appliedTo(account), use_case: kind },
          })
        },
      })
      return {
        object: 'v2.core.account_link',
        account: id,
        created: iso(link.created),
        expires_at: iso(link.expires_at),
        livemode: false,
        url: link.url,
        use_case,
      }
    },
  ),
]

/** What has to stand beside the type, under the type's own name. */
function detailsOf(use_case: UseCase, kind: Kind) {
  const details = use_case[kind]
  if (details) return details
  throw badParameter(`Missing required param: use_case[${kind}].`, {
    code: 'parameter_missing',
    param: `use_case[${kind}]`,
  })
}

function checkedUrl(url: string, param: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw badParameter('Not a valid URL', { code: 'url_invalid', param })
}
