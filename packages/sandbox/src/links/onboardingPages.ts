import { type Context, Hono } from 'hono'
import { ApiError } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'
import { createFile } from '../files/createFile.js'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { readForm } from '../hosted/readForm.js'
import { scheduledScope } from '../money/scope.js'
import { type FoundLink, findLink, findVisit, visit } from './accountLinks.js'
import { type OnboardingAnswers, type OnboardingError, type OnboardingForm, onboardingForm } from './onboardingForm.js'
import { finishedView, goneView, onboardingTexts, onboardingView } from './onboardingView.js'
import { filledForm, hasErrors, onboardWithTestData } from './onboardWithTestData.js'
import { requirementMessage } from './requirementMessages.js'

/** Hosted onboarding. A link's own address works once; the visit that it begins has another. */
export function onboardingPages(sandbox: Sandbox): Hono {
  const pages = new Hono()
  const addressOf = (secret: string) => `${sandbox.origin}/_sandbox/onboarding/visit/${secret}`

  const show = (c: Context, found: FoundLink, secret: string, form: OnboardingForm) => {
    const locale = pageLocale(c)
    const address = addressOf(secret)
    const finished = form.sections.length === 0
    const details = { locale, account: found.account.object, action: `${address}?locale=${locale}`, form }
    const body = finished ? finishedView(details) : onboardingView(details)
    return page(c, { title: onboardingTexts[locale].title, body, address })
  }

  const goBack = (c: Context, { link, account }: FoundLink) => {
    link.returned?.(scheduledScope(sandbox, account))
    if (link.return_url) return c.redirect(link.return_url, 303)
    const locale = pageLocale(c)
    return page(c, { title: onboardingTexts[locale].title, body: goneView(locale, 'finished') })
  }

  const gone = (c: Context) => {
    const locale = pageLocale(c)
    return page(c, { title: onboardingTexts[locale].title, body: goneView(locale, 'unknown'), status: 404 })
  }

  const asked = ({ account, link }: FoundLink) =>
    [scheduledScope(sandbox, account), { fields: link.fields, update: link.type === 'account_update' }] as const

  const formOf = (found: FoundLink, draft: OnboardingAnswers = {}) => {
    const [scope, options] = asked(found)
    return onboardingForm(scope, { ...options, draft })
  }

  pages.get('/_sandbox/onboarding/visit/:secret', (c) => {
    const secret = c.req.param('secret')
    const found = findVisit(sandbox, secret)
    return found ? show(c, found, secret, formOf(found)) : gone(c)
  })

  pages.post('/_sandbox/onboarding/visit/:secret', async (c) => {
    const secret = c.req.param('secret')
    const found = findVisit(sandbox, secret)
    if (!found) return gone(c)
    const { intent, answers, refused } = await readAnswers(c, sandbox, found)
    if (refused.size > 0) {
      const [scope, options] = asked(found)
      return show(c, found, secret, onboardingForm(scope, { ...options, draft: answers, refused }))
    }
    if (intent === 'test') return show(c, found, secret, filledForm(...asked(found), answers))
    if (intent === 'later') {
      formOf(found, answers).submit(answers, { partial: true })
      return goBack(c, found)
    }
    // Whoever posts the form without pressing one of its buttons is a program that wants to be through.
    if (intent === '' && Object.values(answers).every((answer) => answer === '')) {
      const left = onboardWithTestData(...asked(found))
      return left.complete ? goBack(c, found) : show(c, found, secret, left)
    }
    const next = formOf(found, answers).submit(answers)
    if (next.complete && !hasErrors(next)) return goBack(c, found)
    if (hasErrors(next)) return show(c, found, secret, next)
    return c.redirect(`${addressOf(secret)}?locale=${pageLocale(c)}`, 303)
  })

  pages.get('/_sandbox/onboarding/:account/:secret', (c) => {
    const found = findLink(sandbox, c.req.param('secret'))
    if (!found || found.link.account !== c.req.param('account')) return gone(c)
    const { link, account } = found
    if (!account || link.visited || link.expires_at <= sandbox.clock.now()) {
      return link.refresh_url ? c.redirect(link.refresh_url, 303) : gone(c)
    }
    const secret = visit(sandbox, { link, account })
    return show(c, { link, account }, secret, formOf({ link, account }))
  })

  return pages
}

interface Sent {
  intent: string
  answers: Record<string, string>
  /** Documents that cannot be taken. */
  refused: Map<string, OnboardingError>
}

/** What was typed; an uploaded document is kept first and answered with its id. */
async function readAnswers(c: Context, sandbox: Sandbox, { account }: FoundLink): Promise<Sent> {
  const sent: Sent = { intent: '', answers: {}, refused: new Map() }
  for (const [name, value] of Object.entries(await readForm(c))) {
    if (name === 'intent') sent.intent = String(value)
    else if (typeof value === 'string') sent.answers[name] ??= value
    else if (value.size > 0) {
      const path = name.replace(/^upload:/, '')
      const data = new Uint8Array(await value.arrayBuffer())
      const upload = { name: value.name, type: value.type, data }
      try {
        sent.answers[path] = createFile(scheduledScope(sandbox, account), 'identity_document', upload).id
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        const code = 'verification_document_type_not_supported'
        sent.refused.set(path, { code, message: requirementMessage(code, error.message) })
      }
    }
  }
  return sent
}
