import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { PageLocale } from '../hosted/pageLocale.js'

type Address = Stripe.Address | null | undefined

/** An address in the order of its own script: Japanese ones begin with the postal code. */
export function addressLines(address: Address, locale: PageLocale): string[] {
  if (!address) return []
  const { city, country, line1, line2, postal_code: code, state } = address
  const lines =
    locale === 'ja'
      ? [code ? `〒${code}` : '', [state, city, line1].filter(Boolean).join(''), line2]
      : [line1, line2, [city, state, code].filter(Boolean).join(', '), country]
  return lines.flatMap((line) => (line ? [line] : []))
}

/** Who sells: the name on the account, its address and how it is reached. */
export function sellerLines({ object }: AccountState, locale: PageLocale): string[] {
  const { business_profile: business, company, email, individual } = object
  const address = business?.support_address ?? company?.address ?? individual?.address
  return [
    ...addressLines(address, locale),
    business?.support_email ?? email ?? '',
    business?.support_phone ?? '',
  ].filter((line) => line !== '')
}

/** Never empty: an account that has no name yet goes by its id. */
export const sellerName = ({ id, object }: AccountState): string =>
  object.business_profile?.name || object.settings?.dashboard.display_name || object.company?.name || id
