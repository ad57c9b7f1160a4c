import { type Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import { promotionCodes } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import { ApiError } from '../../core/errors.js'
import { accountsOf } from '../../core/platform.js'
import type { Sandbox } from '../../core/sandbox.js'
import { page } from '../../hosted/page.js'
import { type PageLocale, pageLocale } from '../../hosted/pageLocale.js'
import { refusalText } from '../../hosted/refusalText.js'
import { createCard } from '../../money/cards/paymentMethods.js'
import { idOf } from '../../money/objects.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { amountsOf } from '../amountsOf.js'
import { completeSession } from '../completeSession.js'
import { checkoutDetails, checkoutSessions } from '../objects.js'
import { checkoutTitle, checkoutView } from './checkoutView.js'
import { type CheckoutForm, type CheckoutProblems, readCheckout } from './readCheckout.js'
import { checkoutTexts } from './texts.js'

interface Found {
  account: AccountState
  session: Stripe.Checkout.Session
}

/** Whoever was given the address of a session pays it here, on a page of its own or inside the seller's (`?embedded=1`). */
export function checkoutPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const path = '/_sandbox/checkout/pay/:token'

  const find = (c: Context): Found | undefined => {
    const token = c.req.param('token')
    for (const platform of sandbox.platforms.values()) {
      for (const account of accountsOf(platform)) {
        for (const { id } of checkoutDetails(account).walk({ where: { token } })) {
          const session = checkoutSessions(account).get(id)
          if (session) return { account, session }
        }
      }
    }
    return undefined
  }
  const scopeOf = ({ account, session }: Found): Scope =>
    inTimeOf(scheduledScope(sandbox, account), session.customer_account ?? idOf(session.customer))

  const show = (c: Context, found: Found, form: CheckoutForm = {}, problems: CheckoutProblems = {}) => {
    const { account, session } = found
    const locale = localeOf(c, session)
    const texts = checkoutTexts[locale]
    if (session.status === 'complete') return ended(c, found)
    if (session.status === 'expired') {
      return page(c, { title: texts.expired, body: notice(texts.expired, texts.expiredText), locale, status: 410 })
    }
    const body = checkoutView({
      account,
      session,
      locale,
      action: addressOf(c, locale),
      needsCard: needsCard(session),
      form: { ...(session.customer_email ? { email: session.customer_email } : {}), ...form },
      problems,
    })
    return page(c, {
      title: checkoutTitle({ account, session, locale }),
      locale,
      body: c.req.query('embedded') === '1' ? html`${body}${tellHeight}` : body,
    })
  }

  pages.get(path, (c) => {
    const found = find(c)
    if (!found) return gone(c)
    const refused = c.req.query('redirect_status') === 'failed'
    const { authenticationFailed } = checkoutTexts[localeOf(c, found.session)]
    return show(c, found, {}, refused ? { form: authenticationFailed } : {})
  })

  pages.post(path, async (c) => {
    const found = find(c)
    if (!found) return gone(c)
    const body = await c.req.parseBody()
    const form = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    if (found.session.status !== 'open') return show(c, found)
    // A code that was typed counts, also where somebody went on without pressing its own button.
    if (form.intent === 'promotion' || (found.session.allow_promotion_codes && form.promotion_code)) {
      return promote(c, found, form)
    }
    const locale = localeOf(c, found.session)
    const scope = scopeOf(found)
    const read = readCheckout(form, {
      session: found.session,
      needsCard: needsCard(found.session),
      now: scope.now,
      locale,
      texts: checkoutTexts[locale],
    })
    if ('problems' in read) return show(c, found, form, read.problems)
    const { account } = found
    const session = checkoutSessions(account).update(found.session.id, {
      custom_fields: read.fields,
      ...(read.shipping
        ? { collected_information: { business_name: null, individual_name: null, shipping_details: read.shipping } }
        : {}),
      ...(form.terms === 'on' ? { consent: { promotions: null, terms_of_service: 'accepted' as const } } : {}),
    })
    try {
      const { card, ...payload } = read.card ?? { card: undefined }
      const billing = { email: read.email ?? '', name: read.name ?? '' }
      const method =
        card && 'exp_month' in payload ? createCard(scope, card, { billing_details: billing }, payload) : undefined
      const returnUrl = new URL(addressOf(c, locale), sandbox.origin).toString()
      const result = completeSession(scope, session, { ...read, paymentMethod: method?.id, returnUrl })
      if (result.outcome === 'declined')
        return show(c, latest(found), form, { form: refusalText(result.error, locale) })
      if (result.outcome === 'requires_action') return c.redirect(result.url ?? returnUrl, 303)
      return ended(c, { account, session: result.session })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return show(c, latest(found), form, { form: refusalText(error, locale) })
    }
  })

  const latest = ({ account, session }: Found): Found => ({
    account,
    session: checkoutSessions(account).get(session.id) ?? session,
  })

  /** Takes a code off, or puts one on. */
  const promote = (c: Context, found: Found, form: CheckoutForm) => {
    const { account, session } = found
    const details = checkoutDetails(account).get(session.id)
    if (!details || session.currency === null) return show(c, found)
    const typed = (form.promotion_code ?? '').normalize('NFKC').trim().toLowerCase()
    const [code] = typed
      ? [...promotionCodes(account).walk({ where: { code: typed } })].filter(({ active }) => active)
      : []
    const wrong = { promotion_code: checkoutTexts[localeOf(c, session)].codeWrong }
    if (typed && !code && details.discounts.length === 0) return show(c, found, form, wrong)
    try {
      const target = {
        customer: idOf(session.customer),
        currency: session.currency,
        subtotal: session.amount_subtotal ?? 0,
      }
      const discounts = code
        ? resolveDiscounts(scopeOf(found), [{ promotion_code: code.id }], { ...target, checkoutSession: session.id })
        : []
      const changed = checkoutDetails(account).update(session.id, { discounts })
      const { trial_period_days: days, trial_end: end } = details.subscriptionData
      const amounts = amountsOf(account, changed, {
        currency: session.currency,
        discounts,
        isTrial: Boolean(days ?? end),
      })
      checkoutSessions(account).update(session.id, {
        amount_total: amounts.total,
        total_details: amounts.details,
        discounts: code ? [{ coupon: null, promotion_code: code.id }] : [],
      })
      return show(c, latest(found), { ...form, promotion_code: '' })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return show(c, found, form, wrong)
    }
  }

  return pages
}

/** Where a free thing is bought, a card is asked for only when the session insists. */
const needsCard = ({ mode, amount_total: total, payment_method_collection: collection }: Stripe.Checkout.Session) =>
  mode === 'setup' || (total ?? 0) > 0 || (mode === 'subscription' && collection === 'always')

function localeOf(c: Context, { locale }: Stripe.Checkout.Session): PageLocale {
  if (c.req.query('locale') || !locale || locale === 'auto') return pageLocale(c)
  return locale.startsWith('ja') ? 'ja' : 'en'
}

/** This page again, in the same language and the same place. */
function addressOf(c: Context, locale: PageLocale): string {
  const embedded = c.req.query('embedded') === '1' ? '&embedded=1' : ''
  return `${c.req.path}?locale=${locale}${embedded}`
}

/** Back to the seller; inside their page, by telling it. */
function ended(c: Context, { session }: Found): Response | Promise<Response> {
  const locale = localeOf(c, session)
  const texts = checkoutTexts[locale]
  const target = (session.success_url ?? session.return_url)?.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
  if (c.req.query('embedded') !== '1') {
    return target
      ? c.redirect(target, 303)
      : page(c, { title: texts.done, body: notice(texts.done, texts.doneText), locale })
  }
  const message = JSON.stringify({ sandboxCheckout: 'complete', session: session.id, url: target ?? null })
  // Only what is said here is handed over: no secret, and nothing of the buyer.
  const script = html`<script type="application/json" id="outcome">${raw(message.replaceAll('<', '\\u003c'))}</script><script>parent.postMessage(JSON.parse(document.getElementById('outcome').textContent), '*')</script>`
  return page(c, { title: texts.done, body: html`${notice(texts.done, texts.doneText)}${script}`, locale })
}

/** The seller's page gives the frame as much room as it needs. */
const tellHeight = html`<script>new ResizeObserver(() => parent.postMessage({ sandboxCheckout: 'height', height: document.documentElement.scrollHeight }, '*')).observe(document.body)</script>`

const notice = (title: string, text: string) =>
  html`<div class="card" role="status"><h1>${title}</h1><p>${text}</p></div>`

function gone(c: Context): Response | Promise<Response> {
  const texts = checkoutTexts[pageLocale(c)]
  return page(c, { title: texts.gone, body: notice(texts.gone, texts.goneText), status: 404 })
}
