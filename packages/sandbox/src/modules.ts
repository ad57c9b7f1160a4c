import { accountsV2 } from './accountsV2/index.js'
import { catalog } from './catalog/index.js'
import { checkout } from './checkout/index.js'
import { confirmationTokens } from './confirmationTokens/index.js'
import type { Module } from './core/module.js'
import { creditNotes } from './creditNotes/index.js'
import { customers } from './customers/index.js'
import { disputes } from './disputes/index.js'
import { elements } from './elements/index.js'
import { entitlements } from './entitlements/index.js'
import { eventsV2 } from './eventsV2/index.js'
import { files } from './files/index.js'
import { invoices } from './invoices/index.js'
import { links } from './links/index.js'
import { mandates } from './mandates/index.js'
import { money } from './money/index.js'
import { oauth } from './oauth/index.js'
import { paymentLinksModule } from './paymentLinks/index.js'
import { paymentSettings } from './paymentSettings/index.js'
import { persons } from './persons/index.js'
import { portal } from './portal/index.js'
import { receipts } from './receipts/index.js'
import { resources } from './resources/index.js'
import { schedules } from './schedules/index.js'
import { search } from './search/index.js'
import { setupIntents } from './setupIntents/index.js'
import { subscriptions } from './subscriptions/index.js'
import { tax } from './tax/index.js'
import { testClocks } from './testClocks/index.js'
import { topups } from './topups/index.js'

/** Everything the sandbox is made of. Daily work and reactions run in this order. */
export const modules: readonly Module[] = [
  resources,
  persons,
  links,
  oauth,
  files,
  accountsV2,
  eventsV2,
  money,
  setupIntents,
  mandates,
  confirmationTokens,
  disputes,
  topups,
  customers,
  catalog,
  tax,
  testClocks,
  invoices,
  creditNotes,
  receipts,
  subscriptions,
  schedules,
  entitlements,
  checkout,
  paymentLinksModule,
  portal,
  paymentSettings,
  search,
  elements,
]
