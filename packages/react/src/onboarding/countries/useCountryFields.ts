import type { CountryFields } from '@connect-kit/contract/fields'
import { useEffect, useState } from 'react'
import { useFormHold } from '../form/FormHold.js'
import { loadCountry } from './loadCountry.js'

/**
 * The rules of a country; undefined while they are fetched. The form waits for the first, so that it cannot be sent without
 * these fields; while another country is chosen in it, it stays, and so does the focus.
 */
export function useCountryFields(country: string): CountryFields | 'missing' | undefined {
  const [loaded, setLoaded] = useState<{ country: string; fields: CountryFields | 'missing' }>()
  useEffect(() => {
    let isOver = false
    const settle = (fields: CountryFields | 'missing') => {
      if (!isOver) setLoaded({ country, fields })
    }
    loadCountry(country)().then(settle, () => settle('missing'))
    return () => {
      isOver = true
    }
  }, [country])
  useFormHold(loaded === undefined)
  return loaded?.country === country ? loaded.fields : undefined
}
