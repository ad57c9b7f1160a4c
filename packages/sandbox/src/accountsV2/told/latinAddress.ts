/** Version 1 knows towns in Japanese script only. */
export function latinAddress<Address extends { town?: string }>(told: Address): Omit<Address, 'town'> {
  // Null unsets the whole address.
  if (typeof told !== 'object') return told
  const { town, ...address } = told
  return address
}
