import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Change } from '../../core/module.js'
import { idOf, paymentIntents, refunds } from '../../money/objects.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { type TransactionEntry, taxCalculations, taxTransactions } from '../objects.js'
import { recordTransaction } from './recordTransaction.js'
import { grossOf, reverseTransaction } from './reverseTransaction.js'

type Attempt = Stripe.Tax.Association.TaxTransactionAttempt

/** The calculation that a payment named when it was made. */
const calculationOf = (intent: Stripe.PaymentIntent | undefined): string | undefined =>
  intent?.hooks?.inputs?.tax?.calculation

/** A payment that named a calculation records it as a sale once it has succeeded. */
export function recordPaid({ account, object, sandbox }: Change): void {
  const intent = paymentIntents(account).get(idIn(object))
  const calculation = calculationOf(intent)
  if (!intent || !calculation || recorded(account, intent.id)) return
  const scope = scheduledScope(sandbox, account)
  if (problemOf(scope, intent, calculation)) return
  recordTransaction(scope, { calculation, reference: intent.id })
}

/** Its refunds take the sale back, in full or in proportion. */
export function reverseRefunded({ account, object, sandbox }: Change): void {
  const refund = refunds(account).get(idIn(object))
  const intent = paymentIntents(account).get(idOf(refund?.payment_intent) ?? '')
  const sale = intent && recorded(account, intent.id)
  if (!refund || !intent || !sale || recorded(account, refund.id)) return
  const whole = refund.amount === intent.amount_received && reversalsOf(account, sale).length === 0
  // A payment may be more than what the tax was calculated for.
  const part = Math.min(refund.amount, grossOf(sale.lines))
  if (!whole && part <= 0) return
  reverseTransaction(scheduledScope(sandbox, account), {
    original_transaction: sale.id,
    reference: refund.id,
    ...(whole ? { mode: 'full' } : { mode: 'partial', flat_amount: -part }),
  })
}

/** What became of the calculation that a payment named: undefined when it named none. */
export function associationOf(
  scope: Pick<Scope, 'account' | 'now'>,
  intent: Stripe.PaymentIntent,
): Stripe.Tax.Association | undefined {
  const { account } = scope
  const calculation = calculationOf(intent)
  if (!calculation) return undefined
  const sale = recorded(account, intent.id)
  const problem = problemOf(scope, intent, calculation)
  const attempts: Attempt[] = sale
    ? [sale, ...reversalsOf(account, sale).reverse()].map(committed)
    : intent.status === 'succeeded' && problem
      ? [{ source: intent.id, status: 'errored', errored: { reason: problem } }]
      : []
  return {
    id: `taxa_${intent.id.slice('pi_'.length)}`,
    object: 'tax.association',
    calculation,
    payment_intent: intent.id,
    tax_transaction_attempts: attempts.length > 0 ? attempts : null,
  }
}

const committed = ({ id, reference }: TransactionEntry): Attempt => ({
  source: reference,
  status: 'committed',
  committed: { transaction: id },
})

function problemOf(
  { account, now }: Pick<Scope, 'account' | 'now'>,
  intent: Stripe.PaymentIntent,
  calculation: string,
): 'calculation_expired' | 'currency_mismatch' | undefined {
  const held = taxCalculations(account).get(calculation)?.calculation
  if (!held || (held.expires_at !== null && held.expires_at <= now)) return 'calculation_expired'
  return held.currency === intent.currency ? undefined : 'currency_mismatch'
}

const recorded = (account: AccountState, reference: string): TransactionEntry | undefined =>
  taxTransactions(account).list({ limit: 1, where: { reference } })?.data[0]

const reversalsOf = (account: AccountState, { id }: TransactionEntry): TransactionEntry[] => [
  ...taxTransactions(account).walk({ where: { original: id } }),
]

const idIn = (object: object): string => ('id' in object && typeof object.id === 'string' ? object.id : '')
