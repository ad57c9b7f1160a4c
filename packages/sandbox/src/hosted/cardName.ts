const brands: Readonly<Record<string, string>> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}

/** `Visa •••• 4242`. */
export const cardName = ({ brand, last4 }: { brand: string | null; last4: string | null }): string =>
  `${brands[brand ?? ''] ?? brand ?? ''} •••• ${last4 ?? ''}`
