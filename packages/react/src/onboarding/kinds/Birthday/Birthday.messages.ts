import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  birthday: 'Date of birth',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  askYear: 'Enter the year with four digits',
  askMonth: 'Enter the month as a number from 1 to 12',
  askDay: 'Enter the day as a number from 1 to 31',
  unreal: 'There is no such day. Check the date.',
  tooEarly: (year: string) => `Enter a date from ${year} on`,
  future: 'Enter a date in the past',
  tooYoung: (years: string) => `Stripe takes people from the age of ${years} on`,
}

export type BirthdayFieldsMessages = typeof en

/** A date of birth in three fields. */
export const birthdayFieldsMessages = /* @__PURE__ */ defineMessages(
  'BirthdayFields',
  en,
  () => import('./Birthday.messages.ja.js'),
)
