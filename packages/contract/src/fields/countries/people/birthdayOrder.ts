/** A part of a date of birth, under Stripe's name. @public */
export type BirthdayPart = 'year' | 'month' | 'day'

const yearFirst = new Set(['JP', 'CN', 'KR', 'TW', 'HU', 'LT', 'SE', 'CA'])
const monthFirst = new Set(['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'PH'])

/** In which order a reader writes a date: Japanese has the year first everywhere, English goes by the country. @public */
export function birthdayOrder(locale: string, country: string): readonly BirthdayPart[] {
  if (locale.startsWith('ja') || yearFirst.has(country)) return ['year', 'month', 'day']
  return monthFirst.has(country) ? ['month', 'day', 'year'] : ['day', 'month', 'year']
}
