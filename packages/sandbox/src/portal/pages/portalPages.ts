import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type Stripe from 'stripe'
import { ApiError } from '../../core/errors.js'
import type { Sandbox } from '../../core/sandbox.js'
import { customers } from '../../customers/objects.js'
import { updateCustomer } from '../../customers/updateCustomer.js'
import { type Markup, page } from '../../hosted/page.js'
import { pageLocale } from '../../hosted/pageLocale.js'
import { refusalText } from '../../hosted/refusalText.js'
import { sellerOf } from '../../hosted/sellerOf.js'
import { readCard } from '../../invoices/pages/readCard.js'
import { detachPaymentMethod } from '../../money/cards/attach.js'
import { createCard } from '../../money/cards/paymentMethods.js'
import { idOf } from '../../money/objects.js'
import { attemptSetup } from '../../setupIntents/attemptSetup.js'
import { createSetupIntent } from '../../setupIntents/createSetupIntent.js'
import { setupIntents } from '../../setupIntents/objects.js'
import { pauseSubscription } from '../../subscriptions/pauseSubscription.js'
import { resumeSubscription } from '../../subscriptions/resumeSubscription.js'
import { updateSubscription } from '../../subscriptions/updateSubscription.js'
import { cancelView, confirmView, methodView, pauseView, updateView } from './changeViews.js'
import { detailsView, readDetails } from './detailsView.js'
import { homeView, ownMethods, ownSubscriptions } from './homeView.js'
import { leave } from './leave.js'
import { loginPages } from './loginPages.js'
import { plannedBy, plannedFrom } from './plannedUpdate.js'
import { portalTexts } from './texts.js'
import { type Visit, visitOf } from './visit.js'

type Feature = keyof Stripe.BillingPortal.Configuration.Features
type Form = Readonly<Record<string, string>>

/** The customer portal: what a seller's customer may change about their own purchases. */
export function portalPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const base = '/_sandbox/portal/session/:token'

  /** Opens the session, or says why it cannot be. A feature that is off answers as if it were not there. */
  const visited =
    (show: (c: Context, visit: Visit) => Response | Promise<Response>, feature?: Feature) =>
    async (c: Context): Promise<Response> => {
      const visit = visitOf(c, sandbox)
      const texts = portalTexts[pageLocale(c)]
      if (visit === undefined || visit === 'expired') {
        return page(c, {
          title: texts.expired,
          body: notice(texts.expired, texts.expiredText),
          status: visit ? 410 : 404,
        })
      }
      const { notAllowed } = visit.texts
      if (feature && !visit.features[feature].enabled) {
        return page(c, { title: notAllowed, body: notice(notAllowed, ''), locale: visit.locale, status: 403 })
      }
      try {
        return await show(c, visit)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        const body = html`${notice(notAllowed, refusalText(error, visit.locale))}<p><a href="${visit.home}">${visit.texts.home}</a></p>`
        return page(c, { title: notAllowed, body, locale: visit.locale, status: 400 })
      }
    }
  const onSubscription =
    (show: (c: Context, visit: Visit, subscription: Stripe.Subscription) => Response | Promise<Response>) =>
    (c: Context, visit: Visit) => {
      const subscription = ownSubscriptions(visit).find(({ id }) => id === c.req.param('subscription'))
      return subscription ? show(c, visit, subscription) : c.redirect(visit.home, 303)
    }

  pages.get(
    base,
    visited((c, visit) => {
      const { flow } = visit.session
      if (flow && c.req.query('done') === undefined) return c.redirect(flowAddress(visit, flow), 303)
      return shown(c, visit, homeView(visit, c.req.query('done') === '1' ? visit.texts.saved : ''))
    }),
  )

  pages.get(
    `${base}/cancel/:subscription`,
    visited(
      onSubscription((c, visit, s) => shown(c, visit, cancelView(visit, s))),
      'subscription_cancel',
    ),
  )
  pages.post(
    `${base}/cancel/:subscription`,
    visited(async (c, visit) => {
      const form = await formOf(c)
      return onSubscription((_, __, subscription) => {
        leave(visit, subscription, form)
        return finished(c, visit)
      })(c, visit)
    }, 'subscription_cancel'),
  )
  pages.post(
    `${base}/undo/:subscription`,
    visited(
      onSubscription((c, visit, subscription) => {
        updateSubscription(visit.scope, subscription, { cancel_at_period_end: false })
        return finished(c, visit)
      }),
      'subscription_cancel',
    ),
  )

  pages.get(
    `${base}/pause/:subscription`,
    visited(
      onSubscription((c, visit, s) => shown(c, visit, pauseView(visit, s))),
      'subscription_pause',
    ),
  )
  pages.post(
    `${base}/pause/:subscription`,
    visited(
      onSubscription((c, visit, subscription) => {
        pauseSubscription(visit.scope, subscription, {})
        return finished(c, visit)
      }),
      'subscription_pause',
    ),
  )
  pages.post(
    `${base}/resume/:subscription`,
    visited(
      onSubscription((c, visit, subscription) => {
        resumeSubscription(visit.scope, subscription, {})
        return finished(c, visit)
      }),
      'subscription_pause',
    ),
  )

  pages.get(
    `${base}/update/:subscription`,
    visited(
      onSubscription((c, visit, subscription) => {
        const confirm = visit.session.flow?.subscription_update_confirm
        if (!confirm) return shown(c, visit, updateView(visit, subscription))
        return shown(c, visit, confirmView(visit, plannedBy(visit, subscription, confirm)))
      }),
      'subscription_update',
    ),
  )
  pages.post(
    `${base}/update/:subscription`,
    visited(async (c, visit) => {
      const form = await formOf(c)
      return onSubscription((_, __, subscription) => {
        try {
          const confirm = visit.session.flow?.subscription_update_confirm
          const planned = confirm ? plannedBy(visit, subscription, confirm) : plannedFrom(visit, subscription, form)
          if (form.intent !== 'confirm') return shown(c, visit, confirmView(visit, planned))
          updateSubscription(visit.scope, subscription, {
            items: planned.items,
            proration_behavior: visit.features.subscription_update.proration_behavior,
            ...(confirm?.discounts?.length ? { discounts: confirm.discounts.map(discountParam) } : {}),
          })
          return finished(c, visit)
        } catch (error) {
          if (!(error instanceof ApiError)) throw error
          return shown(c, visit, updateView(visit, subscription, refusalText(error, visit.locale)))
        }
      })(c, visit)
    }, 'subscription_update'),
  )

  pages.get(
    `${base}/method`,
    visited((c, visit) => {
      if (c.req.query('redirect_status') === 'succeeded') {
        const intent = setupIntents(visit.account).get(c.req.query('setup_intent') ?? '')
        if (intent?.status === 'succeeded') makeDefault(visit, idOf(intent.payment_method))
        return finished(c, visit)
      }
      const refused = c.req.query('redirect_status') === 'failed'
      return shown(c, visit, methodView(visit, undefined, refused ? { form: visit.texts.failed } : undefined))
    }, 'payment_method_update'),
  )
  pages.post(
    `${base}/method`,
    visited(async (c, visit) => addMethod(c, visit, await formOf(c)), 'payment_method_update'),
  )
  pages.post(
    `${base}/methods/:method`,
    visited(async (c, visit) => {
      const { intent } = await formOf(c)
      const method = ownMethods(visit).find(({ id }) => id === c.req.param('method'))
      const customer = customers(visit.account).get(visit.owner)
      if (method && intent === 'remove') detachPaymentMethod(visit.scope, method)
      if (method && customer && intent === 'standard') {
        updateCustomer(visit.scope, customer, { invoice_settings: { default_payment_method: method.id } })
      }
      return finished(c, visit)
    }, 'payment_method_update'),
  )

  pages.get(
    `${base}/details`,
    visited((c, visit) => shown(c, visit, detailsView(visit)), 'customer_update'),
  )
  pages.post(
    `${base}/details`,
    visited(async (c, visit) => {
      const form = await formOf(c)
      const read = readDetails(visit, form)
      if ('problems' in read) return shown(c, visit, detailsView(visit, form, read.problems))
      const customer = customers(visit.account).get(visit.owner)
      if (customer) updateCustomer(visit.scope, customer, read)
      return finished(c, visit)
    }, 'customer_update'),
  )

  /** Through a setup intent, as Stripe does: a bank may want to see its customer first. */
  const addMethod = (c: Context, visit: Visit, form: Form) => {
    const { owner, scope, locale } = visit
    const answers = { number: form.number ?? '', expiry: form.expiry ?? '', cvc: form.cvc ?? '' }
    const read = readCard(answers, scope.now, locale)
    if ('problem' in read) return shown(c, visit, methodView(visit, answers, read.problem))
    const { card, ...payload } = read
    try {
      const method = createCard(scope, card, {}, payload)
      const asCustomer = visit.session.customer_account
      const intent = createSetupIntent(scope, asCustomer ? { customer_account: asCustomer } : { customer: owner })
      const returnUrl = new URL(`${c.req.path}?locale=${locale}`, sandbox.origin).toString()
      const result = attemptSetup(scope, intent, { payment_method: method.id, return_url: returnUrl })
      if (result.outcome === 'declined')
        return shown(c, visit, methodView(visit, answers, { form: refusalText(result.error, locale) }))
      if (result.outcome === 'requires_action') {
        return c.redirect(result.intent.next_action?.redirect_to_url?.url ?? visit.home, 303)
      }
      makeDefault(visit, idOf(result.intent.payment_method))
      return finished(c, visit)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return shown(c, visit, methodView(visit, answers, { form: refusalText(error, locale) }))
    }
  }

  pages.route('/', loginPages(sandbox))
  return pages
}

const shown = (c: Context, visit: Visit, body: Markup) =>
  page(c, { title: visit.texts.title(sellerOf(visit.account)), body, address: c.req.path, locale: visit.locale })

const notice = (title: string, text: string) =>
  html`<div class="card" role="status"><h1>${title}</h1><p>${text}</p></div>`

async function formOf(c: Context): Promise<Form> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** Where somebody comes to when they are done: the overview, or what the flow says. */
function finished(c: Context, visit: Visit): Response | Promise<Response> {
  const completion = visit.session.flow?.after_completion
  if (completion?.type === 'redirect' && completion.redirect) return c.redirect(completion.redirect.return_url, 303)
  if (completion?.type === 'hosted_confirmation') {
    const message = completion.hosted_confirmation?.custom_message ?? visit.texts.saved
    return shown(c, visit, notice(visit.texts.done, message))
  }
  return c.redirect(`${visit.home}&done=1`, 303)
}

/** What is paid with from now on; only what belongs to the customer. */
function makeDefault(visit: Visit, method: string | null): void {
  const customer = customers(visit.account).get(visit.owner)
  if (customer && method && ownMethods(visit).some(({ id }) => id === method)) {
    updateCustomer(visit.scope, customer, { invoice_settings: { default_payment_method: method } })
  }
}

function flowAddress({ entry, locale }: Visit, flow: Stripe.BillingPortal.Session.Flow): string {
  const at = (path: string) => `/_sandbox/portal/session/${entry.token}/${path}?locale=${locale}`
  if (flow.subscription_cancel) return at(`cancel/${flow.subscription_cancel.subscription}`)
  if (flow.subscription_pause) return at(`pause/${flow.subscription_pause.subscription}`)
  const update = flow.subscription_update ?? flow.subscription_update_confirm
  if (update) return at(`update/${update.subscription}`)
  return at(flow.type === 'customer_update' ? 'details' : 'method')
}

const discountParam = ({ coupon, promotion_code: code }: { coupon: string | null; promotion_code: string | null }) => ({
  ...(coupon ? { coupon } : {}),
  ...(code ? { promotion_code: code } : {}),
})
