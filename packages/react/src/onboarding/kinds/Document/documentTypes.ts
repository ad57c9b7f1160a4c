import type { DocumentMessages } from './document.messages.js'

interface DocumentType {
  name: keyof DocumentMessages & ('license' | 'idCard' | 'myNumber' | 'residence' | 'passport')
  sides: 'both' | 'front' | 'photoPage'
}

const usual: readonly DocumentType[] = [
  { name: 'license', sides: 'both' },
  { name: 'idCard', sides: 'both' },
  { name: 'passport', sides: 'photoPage' },
]

/** The back of a My Number card bears a number that nobody may collect: Stripe takes the front alone. */
const japanese: readonly DocumentType[] = [
  { name: 'license', sides: 'both' },
  { name: 'myNumber', sides: 'front' },
  { name: 'residence', sides: 'both' },
  { name: 'passport', sides: 'photoPage' },
]

/** What people of a country have to show who they are. @see https://docs.stripe.com/acceptable-verification-documents */
export const documentTypes = (country: string): readonly DocumentType[] => (country === 'JP' ? japanese : usual)
