/** Ends of paths in the order in which people expect to be asked. */
const order = [
  'business_type',
  'business_profile.name',
  'business_profile.mcc',
  'business_profile.product_description',
  'business_profile.url',
  'company.name_kanji',
  'company.name_kana',
  'company.name',
  'company.structure',
  'tax_id',
  'registration_number',
  'last_name_kanji',
  'first_name_kanji',
  'last_name_kana',
  'first_name_kana',
  'first_name',
  'last_name',
  'full_name_aliases',
  'dob',
  'nationality',
  'political_exposure',
  'ssn_last_4',
  'id_number',
  'email',
  'phone',
  ...['address_kanji', 'address_kana'].flatMap((address) =>
    ['postal_code', 'state', 'city', 'town', 'line1'].map((part) => `${address}.${part}`),
  ),
  ...['line1', 'line2', 'city', 'state', 'postal_code'].map((part) => `address.${part}`),
  'relationship.title',
  'relationship.percent_ownership',
  'relationship.executive',
  'verification.document',
  'verification.additional_document',
  'routing_number',
  'account_number',
  'account_holder_name',
  'owners_provided',
  'directors_provided',
  'executives_provided',
]

export function byFieldOrder(a: { path: string }, b: { path: string }): number {
  return positionOf(a.path) - positionOf(b.path)
}

function positionOf(path: string): number {
  const position = order.findIndex((ending) => path === ending || path.endsWith(`.${ending}`))
  return position < 0 ? order.length : position
}
