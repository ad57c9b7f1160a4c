import type { FieldProblemMessages } from './fieldProblem.messages.js'

export const ja: FieldProblemMessages = {
  digitsCount: (count) => `${count}桁で入力してください`,
  digitsBetween: (min, max) => `${min}〜${max}桁で入力してください`,
  format: (example) => `例のように入力してください：${example}`,
  checksum: '番号の組み合わせが合いません。書類と見比べてください。',
  neverIssued: '存在しない番号です。書類と見比べてください。',
  characters: '英数字で入力してください',
  leadingZero: '先頭の0も入力してください',
  notListed: '一覧から選択してください',
  iban: 'IBAN を入力してください。国を表す2文字から始まります。',
  ibanCountry: (country) => `${country} の口座は IBAN では登録できません`,
  ibanLength: (country, count) => `${country} の IBAN は${count}文字です`,
  latin: 'ローマ字で入力してください',
  example: (example) => `例：${example}`,
}
