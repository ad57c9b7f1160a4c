import type { balanceSummaryMessages } from '../components/BalanceSummary/BalanceSummary.messages.js'
import type { payoutButtonMessages } from '../components/PayoutButton/PayoutButton.messages.js'
import type { payoutDetailsMessages } from '../components/PayoutDetails/PayoutDetails.messages.js'
import type { payoutListMessages } from '../components/PayoutList/PayoutList.messages.js'
import type { embeddedMessages } from '../connect/embedded.messages.js'
import type { payoutMessages } from '../payout/payout.messages.js'
import type { payoutFailureMessages } from '../payout/payoutFailure.messages.js'
import type { uiMessages } from '../ui/ui.messages.js'
import type { errorMessages } from './errors.messages.js'

type Sets =
  | typeof balanceSummaryMessages
  | typeof embeddedMessages
  | typeof errorMessages
  | typeof payoutButtonMessages
  | typeof payoutDetailsMessages
  | typeof payoutFailureMessages
  | typeof payoutListMessages
  | typeof payoutMessages
  | typeof uiMessages

/** Everything the kit says, by component. @public */
export type Messages = { [Set in Sets as Set['name']]: Set['en'] }

/** The host's own words, key by key: `{ PayoutList: { empty: 'Nothing sent yet' } }`. @public */
export type MessageOverrides = { [Name in keyof Messages]?: Partial<Messages[Name]> }
