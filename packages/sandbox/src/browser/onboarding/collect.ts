import type { Context } from 'hono'
import { ApiError } from '../../core/errors.js'
import type { Sandbox } from '../../core/sandbox.js'
import { createFile } from '../../files/createFile.js'
import { readForm } from '../../hosted/readForm.js'
import { onboardingForm } from '../../links/onboardingForm.js'
import { scheduledScope } from '../../money/scope.js'
import { accountOf } from '../accountOf.js'
import type { BrowserSession } from '../browserSessions.js'
import { jsonBody } from '../jsonBody.js'
import { badRequest } from '../refusal.js'
import { collectionOf, grantOf } from './collection.js'
import { onboardingReport } from './onboardingReport.js'

type Report = ReturnType<typeof onboardingReport>

/** What is asked of the account now. */
export function askAccount(c: Context, sandbox: Sandbox, session: BrowserSession): Report {
  const account = accountOf(sandbox, session)
  const collection = collectionOf(session, account, queryOf(c))
  const form = onboardingForm(scheduledScope(sandbox, account), collection)
  return onboardingReport(account, form, collection)
}

/** Stores answers as the hosted page does, and says what is asked next. */
export async function tellAccount(c: Context, sandbox: Sandbox, session: BrowserSession): Promise<Report> {
  const account = accountOf(sandbox, session)
  const body = await jsonBody(c)
  const collection = collectionOf(session, account, body)
  const answers = answersOf(body.answers)
  const taken = Object.fromEntries(Object.entries(answers).filter(([path]) => collection.takes(path)))
  const form = onboardingForm(scheduledScope(sandbox, account), { ...collection, draft: taken })
  return onboardingReport(account, form.submit(taken, { partial: body.partial === true }), collection)
}

/** A photograph or a PDF that proves an answer: the answer is its id. */
export async function keepDocument(c: Context, sandbox: Sandbox, session: BrowserSession): Promise<{ id: string }> {
  const { component, file } = await readForm(c)
  grantOf(session, component)
  if (typeof file !== 'object') throw badRequest('`file` must be a file.')
  const upload = { name: file.name, type: file.type, data: new Uint8Array(await file.arrayBuffer()) }
  try {
    const { id } = createFile(scheduledScope(sandbox, accountOf(sandbox, session)), 'identity_document', upload)
    return { id }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw badRequest(error.body.message)
  }
}

export function queryOf(c: Context): Record<string, unknown> {
  const { only, exclude, also, skip_terms, ...rest } = c.req.queries()
  const single = Object.fromEntries(Object.entries(rest).map(([name, [value]]) => [name, value]))
  return { ...single, only, exclude, also, skip_terms: skip_terms?.[0] === 'true' }
}

export function answersOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) throw badRequest('`answers` must be an object.')
  const answers: Record<string, string> = {}
  for (const [path, answer] of Object.entries(value)) {
    if (typeof answer !== 'string') throw badRequest('Each answer must be a string.')
    answers[path] = answer
  }
  return answers
}
