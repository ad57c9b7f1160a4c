import { createBalancePanel } from './components/balancePanel.js'
import { createDisputeList } from './components/disputeList.js'
import { createDocuments } from './components/documents.js'
import { createFrame } from './components/frame.js'
import { createManagement } from './components/management.js'
import { createNotificationBanner } from './components/notificationBanner.js'
import { createOnboarding } from './components/onboarding.js'
import { createPaymentDetails } from './components/paymentDetails.js'
import { createPaymentDisputes } from './components/paymentDisputes.js'
import { createPaymentList } from './components/paymentList.js'
import { createPayoutDetails } from './components/payoutDetails.js'
import { createPayoutList } from './components/payoutList.js'
import { createPayouts } from './components/payouts.js'
import { connectElement } from './connectElement.js'
import type { CreateScreen } from './host.js'

const drawn: Record<string, CreateScreen> = {
  'account-management': createManagement,
  'account-onboarding': createOnboarding,
  balances: createBalancePanel,
  'disputes-list': createDisputeList,
  documents: createDocuments,
  'notification-banner': createNotificationBanner,
  'payment-details': createPaymentDetails,
  'payment-disputes': createPaymentDisputes,
  payments: createPaymentList,
  payouts: createPayouts,
  'payout-details': createPayoutDetails,
  'payouts-list': createPayoutList,
}

/** What `@stripe/connect-js` 3.4 creates and is not drawn yet. Anything else gets its frame when it is asked for. */
const framed = [
  'balance-report',
  'financial-account',
  'financial-account-transactions',
  'instant-payouts-promotion',
  'issuing-card',
  'issuing-cards-list',
  'payout-reconciliation-report',
  'tax-registrations',
  'tax-settings',
]

const prefix = 'stripe-connect-'

export function defineElements(): void {
  for (const name of [...Object.keys(drawn), ...framed]) define(`${prefix}${name}`)
  for (const element of document.querySelectorAll(':not(:defined)')) define(element.localName)
  const createElement = document.createElement
  // Preview versions of the loader create components that no list here can foresee, and need them ready at once.
  document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    define(name)
    return createElement.call(this, name, options)
  }
}

function define(tag: string): void {
  const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : ''
  if (!/^[a-z][a-z-]*$/.test(name) || customElements.get(tag)) return
  customElements.define(tag, connectElement(name, drawn[name] ?? createFrame))
}
