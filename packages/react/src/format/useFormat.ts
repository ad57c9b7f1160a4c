import { useMemo } from 'react'
import { useConnectKit } from '../provider/useConnectKit.js'
import { type DateOptions, formatDate, formatDateRange, formatDateTime, formatFullDateTime } from './dates.js'
import { formatMoney, type MoneyOptions, moneyParts } from './money.js'

/** The formatters in the provider's language and the account's time zone. @public */
export function useFormat() {
  const { locale, timeZone } = useConnectKit()
  return useMemo(() => {
    /** Stripe gives some days as midnight UTC: they are never shifted, whatever day it is where the account is. */
    const day = { timeZone: 'UTC', todayIn: timeZone }
    return {
      /** `¥4,800`, `−$12.30`; with `showCode`, `$12.30 USD`. */
      money: (amount: number, currency: string, options?: MoneyOptions) =>
        formatMoney(amount, currency, locale, options),
      /** The same in two: the code stands in its own, smaller type. */
      moneyParts: (amount: number, currency: string, options?: MoneyOptions) =>
        moneyParts(amount, currency, locale, options),
      /** A moment, as the day it falls on in the account's time zone: `Nov 20`. */
      date: (seconds: number, options?: DateOptions) => formatDate(seconds, locale, { timeZone, ...options }),
      dateRange: (from: number, until: number) => formatDateRange(from, until, locale, { timeZone }),
      /** `Nov 20, 2:02 PM` */
      dateTime: (seconds: number) => formatDateTime(seconds, locale, { timeZone }),
      /** Date, time and zone in full, for `title`. */
      fullDateTime: (seconds: number) => formatFullDateTime(seconds, locale, { timeZone }),
      /** A day that Stripe gives as midnight UTC, e.g. `arrival_date`. */
      day: (seconds: number, options?: DateOptions) => formatDate(seconds, locale, { ...day, ...options }),
      dayRange: (from: number, until: number) => formatDateRange(from, until, locale, day),
      /** For `<time datetime>`. */
      isoDay: (seconds: number) => isoDateTime(seconds).slice(0, 10),
      isoDateTime,
    }
  }, [locale, timeZone])
}

const isoDateTime = (seconds: number) => new Date(seconds * 1000).toISOString()

/** What {@link useFormat} gives. @public */
export type Format = ReturnType<typeof useFormat>
