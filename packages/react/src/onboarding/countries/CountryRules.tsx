import type { CountryFields } from '@connect-kit/contract/fields'
import type { ReactNode } from 'react'
import { Later } from '../../ui/Later.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { loadCountry } from './loadCountry.js'

/** Draws fields when the rules of their country are here; those of the others are never fetched. */
export function CountryRules({
  country,
  children,
}: {
  country: string
  children: (fields: CountryFields) => ReactNode
}) {
  return (
    <Later key={country} load={loadCountry(country)} waiting={<Skeleton width="60%" />}>
      {children}
    </Later>
  )
}
