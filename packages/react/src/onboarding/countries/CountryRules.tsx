import type { CountryFields } from '@connect-kit/contract/fields'
import { Fragment, type ReactNode } from 'react'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { fieldProblemMessages } from './fieldProblem.messages.js'
import { useCountryFields } from './useCountryFields.js'

export interface CountryRulesProps {
  country: string
  children: (fields: CountryFields) => ReactNode
}

/** Draws fields when the rules of their country are here; those of the others are never fetched. */
export function CountryRules({ country, children }: CountryRulesProps) {
  const { render_error } = useMessages(errorMessages)
  // What the fields say is fetched together with their rules.
  useFieldMessages(fieldProblemMessages)
  const fields = useCountryFields(country)
  if (fields === 'missing') return <p role="alert">{render_error}</p>
  return <Fragment key={country}>{fields ? children(fields) : <Skeleton width="60%" />}</Fragment>
}
