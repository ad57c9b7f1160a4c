import type { ConnectOptions } from './connector.js'
import { type DateContext, formatDate, formatDay, formatDays, formatMonth, formatTime } from './format/dates.js'
import { dayIn } from './format/days.js'
import { formatMoney } from './format/money.js'
import type { Messages } from './messages/en.js'
import { messagesFor } from './messages/messagesFor.js'
import type { Account, Money } from './stripeObjects.js'

/** The words and formats in which one component speaks: language of the page, time zone and currency of the account. */
export interface Ui {
  messages: Messages
  lang: string
  /** Currencies are named in full where `among` holds several, or where a dollar may not be the account's own. */
  money(money: Money, account: Account, among?: Iterable<string>): string
  /** The day of a moment. */
  date(unix: number, account: Account): string
  time(unix: number, account: Account): string
  /** A day that Stripe gives as its midnight UTC. */
  day(unix: number, account: Account): string
  days(from: number, to: number, account: Account): string
  /** `2026-11` as people say it. */
  month(month: string): string
  isThisMonth(month: string, account: Account): boolean
}

export function createUi(options: ConnectOptions, now: () => number): Ui {
  const { locale, messages } = messagesFor(options.locale)
  const context = (account: Account): DateContext => ({
    locale,
    timeZone: zoneOf(account),
    now: now(),
    words: messages,
  })
  return {
    messages,
    lang: locale.slice(0, 2),
    money(money, account, among = []) {
      const currencies = new Set([account.default_currency, money.currency, ...among])
      return formatMoney(money, locale, currencies.size > 1)
    },
    date: (unix, account) => formatDate(unix, context(account)),
    time: (unix, account) => formatTime(unix, context(account)),
    day: (unix, account) => formatDay(unix, context(account)),
    days: (from, to, account) => formatDays(from, to, context(account)),
    month: (month) => formatMonth(month, locale),
    isThisMonth: (month, account) => dayIn(now(), zoneOf(account)).startsWith(month),
  }
}

/** Where the account's day begins. */
export const zoneOf = ({ settings }: Account): string => settings.dashboard.timezone ?? 'UTC'
