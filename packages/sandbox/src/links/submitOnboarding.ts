import type Stripe from 'stripe'
import type { ParamTypes } from '../core/data/paramTypes.js'
import { ApiError } from '../core/errors.js'
import { checkParams } from '../core/params/checkParams.js'
import { paramFields } from '../core/params/paramFields.js'
import type { Scope } from '../money/scope.js'
import { changePerson } from '../persons/changePerson.js'
import { createPerson } from '../persons/createPerson.js'
import { changeAccount } from '../resources/accounts/changeAccount.js'
import { accountFacts } from '../resources/accounts/facts.js'
import { answerIntervention } from '../resources/accounts/interventions.js'
import { roleOfGroup } from '../resources/accounts/partyOf.js'
import type { OnboardingChanges, Tree } from './changesFrom.js'
import type { OnboardingError } from './onboardingForm.js'
import { requirementMessage } from './requirementMessages.js'

/** Stores what a form asks for; gives back what was refused, by the form's field. */
export function submitOnboarding(scope: Scope, changes: OnboardingChanges): Map<string, OnboardingError> {
  const { account, sandbox, emit, now } = scope
  const { problems } = changes
  const attempt = (group: string, run: () => void) => {
    try {
      run()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { code = 'invalid_value_other', message, param = '' } = error.body
      const path = [group, ...param.split(/[[\]]+/).filter(Boolean)].filter(Boolean).join('.')
      problems.set(fieldOf(path), { code, message: requirementMessage(code, message) })
    }
  }
  for (const field of changes.interventions) answerIntervention(scope, field)
  for (const [id, tree] of changes.known) {
    attempt(id, () => changePerson(scope, id, checked('AccountUpdatePersonParams', tree)))
  }
  const given = withBank(account.country, account.defaultCurrency, changes.account)
  const terms: Tree = changes.acceptsTerms ? { tos_acceptance: { date: String(now), ip: '127.0.0.1' } } : {}
  attempt('', () => {
    changeAccount(sandbox, account, checked('AccountUpdateParams', { ...given, ...terms }), emit)
  })
  const { individualId } = accountFacts(account)
  if (individualId && Object.keys(changes.individual).length > 0) {
    attempt('individual', () =>
      changePerson(scope, individualId, checked('AccountUpdatePersonParams', changes.individual)),
    )
  }
  for (const [group, tree] of changes.fresh) {
    attempt(group, () => {
      const said: Stripe.AccountCreatePersonParams = checked('AccountCreatePersonParams', tree)
      const role = roleOfGroup[group] ?? 'representative'
      createPerson(scope, { ...said, relationship: { ...said.relationship, [role]: true } })
    })
  }
  return problems
}

function checked<Name extends keyof ParamTypes>(name: Name, tree: Tree): ParamTypes[Name] {
  const params: unknown = checkParams(tree, paramFields(name))
  // The table that they were checked against is derived from the very type that is promised.
  return params as ParamTypes[Name]
}

function withBank(country: string, currency: string, { external_account, ...tree }: Tree): Tree {
  if (typeof external_account !== 'object') return tree
  return { ...tree, external_account: { object: 'bank_account', country, currency, ...external_account } }
}

/** A refused day is shown at the date, a refused side of a document at the document. */
const fieldOf = (path: string) =>
  path
    .replace(/\.dob\.\w+$/, '.dob')
    .replace(/(document)\.(front|back)$/, '$1')
    .replace(/\.\d+$/, '')
