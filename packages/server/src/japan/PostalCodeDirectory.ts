import type { JapanesePostalAddress } from '@connect-kit/contract'

/** Looks up Japanese postal codes. Hosts with a service of their own pass it as `japan.postalCodes`. @public */
export interface PostalCodeDirectory {
  /** Seven digits; undefined when nobody lives there. */
  find(postalCode: string): Promise<JapanesePostalAddress | undefined>
}
