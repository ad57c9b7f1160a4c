export const brands = {
  visa: { name: 'Visa', lengths: [16, 13, 19], cvc: 3 },
  mastercard: { name: 'Mastercard', lengths: [16], cvc: 3 },
  amex: { name: 'American Express', lengths: [15], cvc: 4 },
  discover: { name: 'Discover', lengths: [16], cvc: 3 },
  diners: { name: 'Diners Club', lengths: [14, 16], cvc: 3 },
  jcb: { name: 'JCB', lengths: [16], cvc: 3 },
  unionpay: { name: 'UnionPay', lengths: [16, 19], cvc: 3 },
  unknown: { name: '', lengths: [16], cvc: 3 },
} as const

export type Brand = keyof typeof brands

/** First digits by brand, the more particular ones first: 6229 belongs to Discover, the rest of 62 to UnionPay. */
const prefixes: readonly [pattern: RegExp, brand: Brand][] = [
  [/^3[47]/, 'amex'],
  [/^35(2[89]|[3-8])/, 'jcb'],
  [/^3(0[0-59]|[689])/, 'diners'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'mastercard'],
  [/^(6011|64[4-9]|65)/, 'discover'],
  [/^(62|81)/, 'unionpay'],
  [/^4/, 'visa'],
]

export const brandOf = (digits: string): Brand => prefixes.find(([pattern]) => pattern.test(digits))?.[1] ?? 'unknown'
