import { defineMessages } from '../../../messages/defineMessages.js'
import { plural } from '../../../messages/plural.js'

const en = {
  bank: 'Bank',
  branch: 'Branch',
  branchWaits: 'Choose the bank first',
  chooseBank: 'Choose a bank from the list',
  chooseBranch: 'Choose a branch from the list',
  chosen: (name: string, code: string) => `${name} (${code})`,
  searching: 'Searching…',
  searchFailed: 'The list could not be loaded. Press Enter to try again.',
  retry: 'Try again',
  banks: plural({
    one: (n) => `${n} bank. Search by name, kana or 4-digit code.`,
    other: (n) => `${n} banks. Search by name, kana or 4-digit code.`,
  }),
  firstBanks: (n: number) => `The first ${n} banks. Search by name, kana or 4-digit code.`,
  noBank: 'No bank found. Search by name, kana or 4-digit code.',
  branches: plural({
    one: (n) => `${n} branch. Search by name, kana or 3-digit code.`,
    other: (n) => `${n} branches. Search by name, kana or 3-digit code.`,
  }),
  firstBranches: (n: number) => `The first ${n} branches. Search by name, kana or 3-digit code.`,
  noBranch: 'No branch found. Search by name, kana or 3-digit code.',
  type: 'Account type',
  futsu: 'Ordinary (futsu)',
  toza: 'Checking (toza)',
  number: 'Account number',
  numberHint: '7 digits',
  digits: 'Enter 7 digits',
  japanPostNumber: 'This is a number (番号) of Japan Post Bank. Choose that bank above, then enter symbol and number.',
  byJapanPost: 'Japan Post Bank: enter symbol and number (記号・番号)',
  byBranch: 'Choose bank and branch instead',
  symbol: 'Symbol (記号)',
  symbolHint: '5 digits, first in the passbook',
  symbolWrong: 'Enter 5 digits that begin with 0 or 1 and end with 0',
  postNumber: 'Number (番号)',
  postNumberHint: 'Up to 8 digits, right of the symbol',
  savingsWrong: 'Enter up to 8 digits that end with 1',
  giroWrong: 'Enter up to 6 digits',
  checksum: 'Symbol and number do not belong together. Check each digit.',
  becomes: (branch: string, type: string, number: string) =>
    `To other banks this is Japan Post Bank (9900), branch ${branch}, ${type}, account ${number}.`,
  holder: 'Account holder (kana)',
  holderHint: 'Exactly as registered with your bank',
  holderKanji: 'Enter the name in katakana, as in your passbook',
  holderCharacters: 'Enter katakana, capital letters, digits and ( ) . - / only',
  routing_number_invalid: 'Stripe does not know this branch. Check bank and branch.',
}

export type JapaneseBankMessages = typeof en

/** What is said of a bank account in Japan. */
export const japaneseBankMessages = /* @__PURE__ */ defineMessages(
  'JapaneseBank',
  en,
  () => import('./japaneseBank.messages.ja.js'),
)
