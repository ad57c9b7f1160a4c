import type { CountryFields } from '@connect-kit/contract/fields'
import { useEffect, useState } from 'react'
import { useBeforePaint } from '../../ui/useBeforePaint.js'
import { useFormSurroundings } from '../form/FormContext.js'
import { loadCountry } from './loadCountry.js'

/**
 * The rules of a country; undefined while they are fetched. The form waits for the first, so that it cannot be sent without
 * these fields; while another country is chosen in it, it stays, and so does the focus.
 */
export function useCountryFields(country: string): CountryFields | 'missing' | undefined {
  const { wait } = useFormSurroundings()
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
  const isFirst = loaded === undefined
  useBeforePaint(() => (isFirst ? wait() : undefined), [isFirst, wait])
  return loaded?.country === country ? loaded.fields : undefined
}
