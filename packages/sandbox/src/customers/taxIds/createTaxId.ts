import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { soon } from '../../money/soon.js'
import { requireTaxIdValue } from '../../tax/taxIds/requireTaxIdValue.js'
import { countryOf, isMagic, isVerified } from '../../tax/taxIds/taxIdKinds.js'
import { taxIds } from '../objects.js'

interface TaxIdOwner {
  customer?: string | null
  customerAccount?: string | null
  /** Of an account: `self`, or a connected account that the platform names. */
  account?: string | null
  type?: Stripe.TaxId.Owner.Type
}

/** Customers' numbers are looked up: the result follows shortly. An account's own are taken as they are. */
export function createTaxId(
  scope: Scope,
  { type, value }: { type: string; value: string },
  { customer = null, customerAccount = null, account: owner = null, type: ownerType = 'customer' }: TaxIdOwner,
): Stripe.TaxId {
  requireTaxIdValue(type, value)
  const { account, now, sandbox } = scope
  const ofCustomer = ownerType === 'customer'
  const taxId = taxIds(account).insert({
    id: sandbox.ids.next(ofCustomer ? 'txi' : 'atxi'),
    object: 'tax_id',
    country: countryOf(type, value),
    created: now,
    customer,
    customer_account: customerAccount,
    livemode: false,
    owner: {
      ...(customer === null ? {} : { customer }),
      ...(owner === null ? {} : { account: owner }),
      customer_account: customerAccount,
      type: ownerType,
    },
    type,
    value,
    verification: ofCustomer
      ? { status: isVerified(type) ? 'pending' : 'unavailable', verified_address: null, verified_name: null }
      : null,
  })
  if (!ofCustomer) return taxId
  scope.emit('customer.tax_id.created', taxId)
  // Two of the magic numbers end a verification, the third never does.
  if (isVerified(type) && !value.endsWith('222222222')) {
    soon(sandbox, account, `tax id ${taxId.id} is verified`, (later) => settle(later, taxId.id))
  }
  return taxId
}

function settle(scope: Scope, id: string): void {
  const taxId = taxIds(scope.account).get(id)
  if (!taxId) return
  const fails = isMagic(taxId.value) && taxId.value.endsWith('111111111')
  const changed = taxIds(scope.account).update(id, {
    verification: fails
      ? { status: 'unverified', verified_address: null, verified_name: null }
      : { status: 'verified', verified_address: '123 TEST STREET', verified_name: 'TEST' },
  })
  scope.emit('customer.tax_id.updated', changed, { previous: taxId })
}
