import type { AddressLabel, AddressPart } from './AddressFormat.js'

export const line1 = (label: AddressLabel = 'street'): AddressPart => ({ name: 'line1', label, need: 'required' })
export const line2 = (label: AddressLabel = 'more'): AddressPart => ({ name: 'line2', label, need: 'optional' })
export const city = (label: AddressLabel = 'city', need: AddressPart['need'] = 'required'): AddressPart => ({
  name: 'city',
  label,
  need,
})
export const state = (label: AddressLabel, need: AddressPart['need'] = 'required'): AddressPart => ({
  name: 'state',
  label,
  need,
})
export const postalCode = (
  label: AddressLabel = 'postalCode',
  need: AddressPart['need'] = 'required',
): AddressPart => ({
  name: 'postal_code',
  label,
  need,
})
