import type Stripe from 'stripe'
import { missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { attachPaymentMethod } from '../../money/cards/attach.js'
import { createCard } from '../../money/cards/paymentMethods.js'
import { cardOfToken } from '../../money/cards/testCards.js'
import type { Scope } from '../../money/scope.js'
import { buildExternalAccount } from '../../resources/externalAccounts/buildExternalAccount.js'
import { tokenCard } from '../../tokens/cardObject.js'
import { contentsOfToken, takeToken } from '../../tokens/takeToken.js'
import { customerSources, customers, type SourceEntry } from '../objects.js'

/** Keeps what a token stands for. The first source becomes the default; cards are payment methods at the same time. */
export function addSource(
  scope: Scope,
  customer: string,
  token: string,
  metadata?: Stripe.Emptyable<Stripe.MetadataParam>,
): SourceEntry['source'] {
  const { account, now } = scope
  const made = token.startsWith('btok_') ? bankFrom(scope, token) : cardFrom(scope, token, customer)
  const source = { ...made, customer, metadata: mergeMetadata({}, metadata) }
  customerSources(account).insert({ id: source.id, created: now, customer, source })
  scope.emit('customer.source.created', source)
  const owner = customers(account).get(customer)
  if (owner && !owner.default_source) {
    const changed = customers(account).update(customer, { default_source: source.id })
    scope.emit('customer.updated', changed, { previous: owner })
  }
  return source
}

function cardFrom(scope: Scope, token: string, customer: string): Stripe.Card {
  const { account, now, sandbox } = scope
  const stored = contentsOfToken(account, token) && takeToken(account, token, 'card', 'source')
  const known = cardOfToken(token)
  const contents =
    stored ?? (known && { card: known, exp_month: 12, exp_year: new Date(now * 1000).getUTCFullYear() + 2 })
  if (!contents) throw missing('token', token, 'source')
  const { card, exp_month, exp_year } = contents
  const method = createCard(scope, card, {}, { exp_month, exp_year }, 'card')
  attachPaymentMethod(scope, method, { customer, customerAccount: null })
  return { ...tokenCard(sandbox.ids, contents, {}), id: method.id, cvc_check: method.card?.checks?.cvc_check ?? null }
}

function bankFrom({ account, sandbox }: Scope, token: string): Stripe.BankAccount {
  const given = contentsOfToken(account, token) ? takeToken(account, token, 'bank_account', 'source') : token
  const { object } = buildExternalAccount(
    account,
    typeof given === 'string' ? given : { object: 'bank_account', ...given },
    sandbox.ids,
  )
  if (object.object !== 'bank_account') throw missing('token', token, 'source')
  const { account: _, default_for_currency: __, available_payout_methods: ___, ...bank } = object
  return { ...bank, status: token.includes('_verified') ? 'verified' : 'new' }
}
