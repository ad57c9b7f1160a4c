import type Stripe from 'stripe'
import { amountsOf } from '../checkout/amountsOf.js'
import { shownItem } from '../checkout/itemsOf.js'
import { checkoutSessions } from '../checkout/objects.js'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { expandable, included } from '../core/expand.js'
import { listOf } from '../core/list.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { idOf } from '../money/objects.js'
import { pageOf } from '../subscriptions/pageOf.js'
import { createLink } from './createLink.js'
import { linkFields } from './linkFields.js'
import { linkPages } from './linkPages.js'
import { type PaymentLinkEntry, paymentLinks } from './objects.js'

const itemsOf = (account: AccountState, { link, lines }: PaymentLinkEntry): Stripe.LineItem[] =>
  amountsOf(
    account,
    { lines, shippingRate: null },
    { currency: link.currency, discounts: [], isTrial: false },
  ).items.map(shownItem)

function found(account: AccountState, id = ''): PaymentLinkEntry {
  const entry = paymentLinks(account).get(id)
  if (!entry) throw missing('payment_link', id)
  return entry
}

/** Addresses that sell the same thing to everybody. */
export const paymentLinksModule: Module = {
  routes: [
    route('POST', '/v1/payment_links', 'PaymentLinkCreateParams', (ctx) => createLink(ctx, ctx.params)),

    route('GET', '/v1/payment_links', 'PaymentLinkListParams', (ctx) => {
      const page = listOf(ctx, paymentLinks(ctx.account), { where: { active: ctx.params.active } })
      return { ...page, data: page.data.map(({ link }) => link) }
    }),

    route(
      'GET',
      '/v1/payment_links/{payment_link}',
      'PaymentLinkRetrieveParams',
      (ctx) => found(ctx.account, ctx.path.payment_link).link,
    ),

    route('POST', '/v1/payment_links/{payment_link}', 'PaymentLinkUpdateParams', (ctx) => {
      const { link: before, id } = found(ctx.account, ctx.path.payment_link)
      const changed: Stripe.PaymentLink = {
        ...before,
        ...linkFields(ctx, ctx.params, before),
        active: ctx.params.active ?? before.active,
      }
      paymentLinks(ctx.account).update(id, { link: changed })
      ctx.emit('payment_link.updated', changed, { previous: before })
      return changed
    }),

    route('GET', '/v1/payment_links/{payment_link}/line_items', 'PaymentLinkListLineItemsParams', (ctx) =>
      pageOf(ctx, itemsOf(ctx.account, found(ctx.account, ctx.path.payment_link))),
    ),
  ],
  expandables: [
    expandable('payment_link', {
      line_items: included(({ account }, link) => {
        const entry = paymentLinks(account).get(String(link.id))
        const items = entry ? itemsOf(account, entry) : []
        return {
          object: 'list',
          data: items.slice(0, 10),
          has_more: items.length > 10,
          url: `/v1/payment_links/${link.id}/line_items`,
        }
      }),
      on_behalf_of: ({ account }, id) => account.platform.accounts.get(id)?.object,
      'transfer_data.destination': ({ account }, id) => account.platform.accounts.get(id)?.object,
    }),
    expandable('checkout.session', { payment_link: ({ account }, id) => paymentLinks(account).get(id)?.link }),
  ],
  reactions: {
    // A link may be closed after so many sales.
    'checkout.session.completed': ({ account, object }) => {
      const session =
        'id' in object && typeof object.id === 'string' ? checkoutSessions(account).get(object.id) : undefined
      const entry = paymentLinks(account).get(idOf(session?.payment_link) ?? '')
      const sold = entry?.link.restrictions?.completed_sessions
      if (!entry || !sold) return
      const restrictions = { completed_sessions: { ...sold, count: sold.count + 1 } }
      paymentLinks(account).update(entry.id, { link: { ...entry.link, restrictions } })
    },
  },
  pages: linkPages,
}
