import type { Host, Screen } from '../host.js'
import { createBalancePanel } from './balancePanel.js'
import { createPayoutList } from './payoutList.js'

/** `ConnectPayouts`: the balance with the payouts under it. */
export function createPayouts(host: Host): Screen {
  const parts = [createBalancePanel(host), createPayoutList(host)]
  return {
    load: async () => void (await Promise.all(parts.map((part) => part.load()))),
    view: () => parts.map((part) => part.view()),
  }
}
