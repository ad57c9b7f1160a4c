/** Only Stripe's test mode knows them; in live mode Stripe refuses them itself. */
const testNumbers: ReadonlySet<string> = new Set([
  '000000000',
  '000000001',
  '111111111',
  '111111112',
  '222222222',
  '222221000',
  '222221001',
  '222221002',
  '222221003',
  '222221004',
  '222221005',
])

/**
 * A number that Stripe documents for testing identities and companies, in whatever country the account is: no checksum holds
 * for it.
 * @see https://docs.stripe.com/connect/testing
 * @public
 */
export const isTestNumber = (number: string): boolean => testNumbers.has(number)
