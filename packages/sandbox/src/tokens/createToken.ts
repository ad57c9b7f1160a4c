import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { cardOfPayload } from '../money/cards/cardOfPayload.js'
import type { Scope } from '../money/scope.js'
import { buildBankAccount } from '../resources/externalAccounts/buildExternalAccount.js'
import { tokenCard } from './cardObject.js'
import { type TokenContents, tokenContents, tokens } from './objects.js'

/** A token of exactly one of the things that `params` may hold. */
export function createToken(scope: Scope, params: Stripe.TokenCreateParams): Stripe.Token {
  const { account, bank_account, card, cvc_update, person, pii } = params
  if (account) return store(scope, 'ct', 'account', { account })
  if (person) return store(scope, 'cpt', 'person', { person })
  if (pii) {
    if (!pii.id_number)
      throw invalidRequest('Missing required param: pii[id_number].', {
        code: 'parameter_missing',
        param: 'pii[id_number]',
      })
    return store(scope, 'pii', 'pii', { pii: pii.id_number })
  }
  if (cvc_update) {
    if (!/^\d{3,4}$/.test(cvc_update.cvc)) {
      throw invalidRequest("Your card's security code is invalid.", { code: 'invalid_cvc', param: 'cvc_update[cvc]' })
    }
    return store(scope, 'cvctok', 'cvc_update', { cvc_update: cvc_update.cvc })
  }
  if (bank_account) return bankToken(scope, bank_account)
  return cardToken(scope, card)
}

function bankToken(scope: Scope, given: NonNullable<Stripe.TokenCreateParams['bank_account']>): Stripe.Token {
  if (typeof given === 'string') {
    throw invalidRequest(`No such customer bank account: '${given}'`, {
      code: 'resource_missing',
      param: 'bank_account',
    })
  }
  const { object } = buildBankAccount(scope.account, given, { ids: scope.sandbox.ids, param: 'bank_account' })
  // It belongs to no account yet.
  const {
    account,
    available_payout_methods,
    default_for_currency,
    future_requirements,
    metadata,
    requirements,
    ...bank
  } = object
  return store(scope, 'btok', 'bank_account', { bank_account: given }, { bank_account: bank })
}

function cardToken(scope: Scope, given: Stripe.TokenCreateParams['card']): Stripe.Token {
  if (typeof given !== 'object') {
    throw invalidRequest(`No such source: '${given}'`, { code: 'resource_missing', param: 'card' })
  }
  const exp_month = Number(given.exp_month)
  const exp_year = Number(given.exp_year) + (Number(given.exp_year) < 100 ? 2000 : 0)
  const card = cardOfPayload({ number: given.number, exp_month, exp_year }, scope.now)
  const contents = { card: { card, exp_month, exp_year } }
  return store(scope, 'tok', 'card', contents, { card: tokenCard(scope.sandbox.ids, contents.card, given) })
}

function store(
  { account, sandbox, now }: Scope,
  prefix: string,
  type: string,
  contents: TokenContents,
  shown: Pick<Stripe.Token, 'bank_account' | 'card'> = {},
): Stripe.Token {
  const id = sandbox.ids.next(prefix)
  tokenContents(account).set(id, contents)
  return tokens(account).insert({
    id,
    object: 'token',
    ...shown,
    client_ip: '127.0.0.1',
    created: now,
    livemode: false,
    type,
    used: false,
  })
}
