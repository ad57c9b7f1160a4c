import { defineMessages } from '../../messages/defineMessages.js'
import { plural } from '../../messages/plural.js'

const en = {
  title: 'Payouts',
  arrivalDate: 'Arrival date',
  status: 'Status',
  to: 'To',
  type: 'Type',
  amount: 'Amount',
  currency: 'Currency',
  id: 'ID',
  created: 'Created',
  estimated: 'Estimated',
  allStatuses: 'All statuses',
  export: 'Export',
  count: plural({ one: (n) => `${n} payout`, other: (n) => `${n} payouts` }),
  showMore: 'Show more',
  loadingMore: 'Loading…',
  moreFailed: 'More payouts could not be loaded.',
  empty: 'No payouts yet',
  emptyText: 'The first one is sent about 7 days after your first payment.',
  viewSchedule: 'View payout schedule',
  noMatch: 'No payouts match',
  filteredBy: (status: string) => `Status: ${status}`,
  clearFilters: 'Clear filters',
  loadFailed: 'Payouts could not be loaded',
}

export type PayoutListMessages = typeof en

export const payoutListMessages = /* @__PURE__ */ defineMessages(
  'PayoutList',
  en,
  () => import('./PayoutList.messages.ja.js'),
)
