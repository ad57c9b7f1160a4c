import { useWatch } from 'react-hook-form'
import { type FieldGroup, fieldPath } from '../FieldGroup.js'

/** Where somebody lives: what their address says, or the account's country. Numbers and telephones go by it. */
export function useHomeCountry(group: FieldGroup): string {
  const chosen: unknown = useWatch({ name: fieldPath(group, 'address.country') })
  return typeof chosen === 'string' && chosen !== '' ? chosen : group.country
}
