import type Stripe from 'stripe'

type Part = Stripe.Emptyable<string>

interface Given {
  city?: Part
  country: string
  line1?: Part
  line2?: Part
  postal_code?: Part
  state?: Part
}

/** An address whose country is known. */
export const taxAddress = ({ city, country, line1, line2, postal_code, state }: Given): Stripe.Address => ({
  city: city || null,
  country: country.toUpperCase(),
  line1: line1 || null,
  line2: line2 || null,
  postal_code: postal_code || null,
  state: state || null,
})
