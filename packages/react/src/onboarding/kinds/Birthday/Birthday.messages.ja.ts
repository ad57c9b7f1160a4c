import type { BirthdayFieldsMessages } from './Birthday.messages.js'

export const ja: BirthdayFieldsMessages = {
  birthday: '生年月日',
  year: '年',
  month: '月',
  day: '日',
  askYear: '年を西暦4桁で入力してください',
  askMonth: '月を1〜12の数字で入力してください',
  askDay: '日を1〜31の数字で入力してください',
  unreal: '存在しない日付です。日付を確かめてください。',
  tooEarly: (year) => `${year}年以降の日付を入力してください`,
  future: '過去の日付を入力してください',
  tooYoung: (years) => `Stripe を利用できるのは${years}歳以上の方です`,
}
