import type { AccountRequirement } from '@connect-kit/contract'
import type { FieldGroup } from '../FieldGroup.js'
import type { FieldKind } from '../FieldKind.js'
import type { FieldPlace } from './fieldPlace.js'

/** In the order in which people expect to be asked. */
const order: readonly FieldKind[] = [
  'business_type',
  'company_name_japan',
  'company_name',
  'name_japan',
  'name',
  'aliases',
  'relationship',
  'birthday',
  'gender',
  'nationality',
  'company_number_japan',
  'tax_id',
  'registration_number',
  'vat_id',
  'structure',
  'mcc',
  'url',
  'product_description',
  'business_name',
  'commerce_act_url',
  'support',
  'email',
  'phone',
  'address_japan',
  'address',
  'id_number',
  'political_exposure',
  'statement_descriptor',
  'persons',
  'document',
  'papers',
  'bank_account',
  'terms',
  'other',
]

/** One name that was asked for or given, with where its answer goes. */
export interface PlacedName {
  place: FieldPlace
  errors: AccountRequirement['errors']
}

interface GrowingGroup extends FieldGroup {
  names: string[]
  refused: Map<string, AccountRequirement['errors']>
}

/** One group for each kind and prefix; what nobody knows gets a row of its own. */
export function fieldGroups(placed: readonly PlacedName[], country: string): FieldGroup[] {
  const groups = new Map<string, GrowingGroup>()
  for (const {
    place: { kind, path, party, name },
    errors,
  } of placed) {
    const key = `${kind} ${path} ${kind === 'other' ? name : ''}`
    const group: GrowingGroup = groups.get(key) ?? { kind, path, party, country, names: [], refused: new Map() }
    groups.set(key, group)
    if (!group.names.includes(name)) group.names.push(name)
    const known = group.refused.get(name) ?? []
    const more = errors.filter(({ code }) => !known.some((error) => error.code === code))
    if (more.length > 0) group.refused.set(name, [...known, ...more])
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
