import type { AccountState } from '../core/account.js'
import { accountsOf } from '../core/platform.js'
import { money } from '../money/index.js'
import { availableBalance } from '../money/ledger/accountLedger.js'
import { sendPayout } from '../money/payouts/sendPayout.js'
import { scheduledScope } from '../money/scope.js'
import { storeAccount } from '../resources/accounts/accountStore.js'
import { defaultExternalAccount } from '../resources/externalAccounts/externalAccounts.js'
import { nameBank } from './author.js'
import type { Moment, Timeline } from './timeline.js'

/** ほんだな, the platform: it earns its share of every sale and pays half of what it has to itself each month. */
export function tellHondana(timeline: Timeline, platform: () => AccountState): void {
  timeline.at(timeline.daysAgo(365), 'the platform opens', (moment) => open(moment, platform()))
  for (const midnight of timeline.days.slice(1)) {
    timeline.at(midnight, 'midnight', ({ sandbox }) => {
      for (const account of accountsOf(platform().platform))
        for (const { run } of money.daily ?? []) run(sandbox, account)
    })
    const isFirst = new Date(midnight * 1000).getUTCDate() === 1
    if (isFirst && midnight < timeline.today) {
      timeline.at(midnight + 3600, 'the platform pays itself', (moment) => payOutHalf(moment, platform()))
    }
  }
}

function open({ sandbox }: Moment, account: AccountState): void {
  const { business_profile: profile, settings } = account.object
  storeAccount(account, {
    created: sandbox.clock.now(),
    ...(profile ? { business_profile: { ...profile, name: 'ほんだな', url: 'https://hondana.example.com' } } : {}),
    ...(settings
      ? {
          settings: {
            ...settings,
            dashboard: { ...settings.dashboard, display_name: 'ほんだな' },
            payments: { ...settings.payments, statement_descriptor: 'HONDANA' },
          },
        }
      : {}),
  })
  const bank = defaultExternalAccount(account, account.defaultCurrency)
  if (bank) nameBank(account, bank.id, '三井住友銀行')
}

function payOutHalf({ sandbox }: Moment, account: AccountState): void {
  const currency = account.defaultCurrency
  const destination = defaultExternalAccount(account, currency)
  const amount = Math.floor(availableBalance(account, currency) / 2 / 1000) * 1000
  if (!destination || amount <= 0) return
  sendPayout(scheduledScope(sandbox, account), { amount, currency, destination, method: 'standard', automatic: false })
}
