import type { FieldProblem } from '../FieldProblem.js'

/** An account of ゆうちょ銀行 as other banks, and Stripe, know it. @public */
export interface JapanPostAccount {
  bank: '9900'
  /** Three digits. */
  branch: string
  /** Bank and branch: Stripe’s `routing_number`. */
  routing_number: string
  /** Seven digits. */
  account_number: string
  type: 'futsu' | 'toza'
}

/** Which of the two numbers is wrong, and how. @public */
export interface JapanPostProblem {
  field: 'symbol' | 'number'
  problem: FieldProblem
}

/**
 * 記号 and 番号, as they stand in the passbook, as branch and account number. The sign begins with 1 for savings
 * (通常貯金) and with 0 for giro (振替口座); its fourth digit checks all the others. The single digit that is printed
 * between the two (-2- of a renewed card, -8- of a giro account) may stand after either and is not needed.
 * @see https://www.jp-bank.japanpost.jp/kojin/sokin/koza/kj_sk_kz_furikomi_ksk.html
 * @public
 */
export function fromJapanPost(symbol: string, number: string): JapanPostAccount | JapanPostProblem {
  const sign = digitsOf(symbol).replace(/^(\d{5})-?\d$/, '$1')
  if (!/^[01]\d{3}0$/.test(sign)) return { field: 'symbol', problem: { code: 'japan_post_symbol' } }
  const isSavings = sign.startsWith('1')
  const own = digitsOf(number).replace(/^\d-(?=\d)/, '')
  if (!(isSavings ? /^\d{1,7}1$/ : /^\d{1,6}$/).test(own)) {
    return { field: 'number', problem: { code: isSavings ? 'japan_post_savings_number' : 'japan_post_giro_number' } }
  }
  if (sign[3] !== String(checkDigit(sign, own))) return { field: 'number', problem: { code: 'checksum' } }
  const branch = `${sign.slice(1, 3)}${isSavings ? 8 : 9}`
  return {
    bank: '9900',
    branch,
    routing_number: `9900${branch}`,
    account_number: (isSavings ? own.slice(0, -1) : own).padStart(7, '0'),
    type: isSavings ? 'futsu' : 'toza',
  }
}

const digitsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s/g, '')

const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]

/** Weights 1, 3 and “doubled, its digits added” in turn over sign and number, of which the check digit counts nothing. */
function checkDigit(sign: string, number: string): number {
  const digits = [...`${sign.slice(0, 3)}0${sign[4]}${number.padStart(8, '0')}`].map(Number)
  const weighted = digits.map((digit, at) => [digit, digit * 3, doubled[digit] ?? 0][at % 3] ?? 0)
  return weighted.reduce((sum, value) => sum + value, 0) % 10
}
