import type { Context } from 'hono'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Sandbox } from '../../core/sandbox.js'
import { type OnboardingForm, onboardingForm } from '../../links/onboardingForm.js'
import { scheduledScope } from '../../money/scope.js'
import { accountOf } from '../accountOf.js'
import type { BrowserSession } from '../browserSessions.js'
import { callApi } from '../callApi.js'
import { jsonBody } from '../jsonBody.js'
import { badRequest, notGranted } from '../refusal.js'
import { answersOf } from './collect.js'
import { grantOf } from './collection.js'
import { type ManagedSection, managedFields, managedSections } from './managedFields.js'

/** What is on file about the account, part by part, as its people may see and change it. */
export async function managementReport(sandbox: Sandbox, session: BrowserSession) {
  const account = accountOf(sandbox, session)
  const { features } = grantOf(session, 'account_management')
  const fields = managedFields(account)
  const form = onboardingForm(scheduledScope(sandbox, account), { also: Object.values(fields).flat() })
  const { data: banks } = await callApi<Stripe.ApiList<Stripe.ExternalAccount>>(
    sandbox,
    session,
    `/v1/accounts/${account.id}/external_accounts`,
    { asPlatform: true },
  )
  return {
    sections: managedSections
      .filter((name) => name !== 'external_account' || features.external_account_collection)
      .map((name) => ({ name, sections: only(form, fields[name]) })),
    banks: banks.map(({ id, ...bank }) => ({
      id,
      name: bank.object === 'bank_account' ? bank.bank_name : bank.brand,
      last4: bank.last4,
      currency: bank.currency ?? null,
      default_for_currency: bank.default_for_currency ?? false,
    })),
    test_values: form.testValues,
  }
}

/** Changes one part; what was refused comes back on its field. */
export async function changeSection(c: Context, sandbox: Sandbox, session: BrowserSession) {
  const account = accountOf(sandbox, session)
  const { features } = grantOf(session, 'account_management')
  const body = await jsonBody(c)
  const section = managedSections.find((known) => known === body.section)
  if (!section) throw badRequest(`\`section\` must be one of ${managedSections.join(', ')}.`)
  if (section === 'external_account' && !features.external_account_collection) {
    throw notGranted('The account session does not grant external_account_collection.')
  }
  const { paths, answers } = within(account, section, answersOf(body.answers))
  const form = onboardingForm(scheduledScope(sandbox, account), { also: paths, draft: answers }).submit(answers)
  return { sections: only(form, paths), errors: form.errors }
}

function within(account: AccountState, section: ManagedSection, given: Readonly<Record<string, string>>) {
  const paths = managedFields(account)[section]
  const answers = Object.fromEntries(
    paths.flatMap((path) => {
      const answer = given[path]
      return answer === undefined ? [] : [[path, answer]]
    }),
  )
  return { paths, answers }
}

const only = ({ sections }: OnboardingForm, paths: readonly string[]) =>
  sections.flatMap((section) => {
    const fields = section.fields.filter(({ path }) => paths.includes(path))
    return fields.length > 0 ? [{ ...section, fields }] : []
  })
