import type { PersonAnswers } from '@connect-kit/contract'
import type { AccountContext } from '../../router/handle.js'

interface Asked {
  id: string
  said: PersonAnswers
  country: string
}

/** The country a person lives in: what they say now, what they said before, or the account’s. */
export async function homeOfPerson({ stripe }: AccountContext, { id, said, country }: Asked): Promise<string> {
  if (said.address?.country) return said.address.country.toUpperCase()
  // Nothing else depends on it.
  if (said.address === undefined && said.phone === undefined && said.id_number === undefined) return country
  return (await stripe.retrievePerson(id)).address?.country ?? country
}
