import { type Context, Hono } from 'hono'
import type { Sandbox } from '../../core/sandbox.js'
import { page } from '../../hosted/page.js'
import { pageLocale } from '../../hosted/pageLocale.js'
import { sellerOf } from '../../hosted/sellerOf.js'
import { spokenAmount } from '../fees/spokenAmount.js'
import { idOf, paymentMethods } from '../objects.js'
import { answerChallenge, challengedIntent, redirectStatus, returnAddress } from './answerChallenge.js'
import { challengeMessages } from './challengeMessages.js'
import { answeredPage, challengePage, gonePage } from './challengePage.js'
import { findChallenge } from './challenges.js'

/** The page of the buyer's bank: a way station of a redirect, or the contents of a frame. */
export function challengePages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  const open = (c: Context) => {
    const found = findChallenge(sandbox, c.req.param('account') ?? '', c.req.param('token') ?? '')
    const intent = found && challengedIntent(found.account, found.challenge.intent)
    return found && intent ? { ...found, intent } : undefined
  }
  const gone = (c: Context, status: 404 | 410) => {
    const locale = pageLocale(c)
    return page(c, { title: challengeMessages[locale].gone, body: gonePage(locale), status })
  }
  const back = (c: Context, { challenge, intent }: NonNullable<ReturnType<typeof open>>) => {
    if (challenge.returnUrl !== null) return c.redirect(returnAddress(challenge.returnUrl, intent), 303)
    const locale = pageLocale(c)
    const status = redirectStatus(intent) === 'failed' ? 'failed' : 'succeeded'
    const title = status === 'failed' ? challengeMessages[locale].failed : challengeMessages[locale].passed
    return page(c, { title, body: answeredPage(locale, intent.id, status) })
  }

  pages.get('/_sandbox/3ds/:account/:token', (c) => {
    const found = open(c)
    if (!found) return gone(c, 404)
    const { account, intent } = found
    if (intent.status !== 'requires_action') return intent.status === 'canceled' ? gone(c, 410) : back(c, found)
    const locale = pageLocale(c)
    const method = paymentMethods(account).get(idOf(intent.payment_method) ?? '')
    return page(c, {
      title: challengeMessages[locale].title,
      body: challengePage(locale, {
        merchant: sellerOf(account),
        amount: intent.object === 'payment_intent' ? spokenAmount(intent.amount, intent.currency, locale) : null,
        last4: method?.card?.last4 ?? '',
      }),
    })
  })

  pages.post('/_sandbox/3ds/:account/:token', async (c) => {
    const { outcome } = await c.req.parseBody()
    const found = open(c)
    if (!found) return gone(c, 404)
    const { account, intent } = found
    if (intent.status === 'canceled') return gone(c, 410)
    if (intent.status !== 'requires_action') return back(c, found)
    return back(c, { ...found, intent: answerChallenge(sandbox, account, intent, outcome === 'authenticate') })
  })

  return pages
}
