import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { type BankNumbers, bankToken } from '../resources/externalAccounts/testTokens.js'

/** The bank account that a top-up draws on: a test token decides whether the bank lets it, the platform's own one always does. */
export function bankOfTopup(source: string | undefined): BankNumbers | undefined {
  if (source === undefined) return undefined
  const bank = bankToken(source)
  if (!bank) throw missing('source', source, 'source')
  return bank
}

/** As top-ups show it. */
export function topupSource(scope: Scope, bank: BankNumbers, currency: string): Stripe.Source {
  const { now, sandbox } = scope
  const id = sandbox.ids.next('src')
  return {
    id,
    object: 'source',
    ach_debit: {
      bank_name: 'STRIPE TEST BANK',
      country: bank.country,
      fingerprint: createHash('sha256').update(bank.account).digest('base64').replace(/[+/=]/g, '').slice(0, 16),
      last4: bank.account.slice(-4),
      routing_number: bank.routing ?? null,
      type: 'company',
    },
    allow_redisplay: null,
    amount: null,
    client_secret: `src_client_secret_${sandbox.ids.token(24)}`,
    created: now,
    currency,
    flow: 'none',
    livemode: false,
    metadata: {},
    owner: {
      address: null,
      email: null,
      name: null,
      phone: null,
      verified_address: null,
      verified_email: null,
      verified_name: null,
      verified_phone: null,
    },
    statement_descriptor: null,
    status: 'chargeable',
    type: 'ach_debit',
    usage: 'reusable',
  }
}
