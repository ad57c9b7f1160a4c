import type Stripe from 'stripe'
import { merged } from './merged.js'

interface Addresses {
  address?: object
  address_kana?: object
  address_kanji?: object
  registered_address?: object
  administrative_address?: object
  physical_address?: object
  principal_place_of_business?: object
}

/** An address that was given in part is shown whole, with nulls. */
export function wholeAddresses(given: Addresses) {
  const { address, address_kana, address_kanji, registered_address } = given
  const { administrative_address, physical_address, principal_place_of_business } = given
  return {
    ...(address ? { address: merged(noAddress, address) } : {}),
    ...(administrative_address ? { administrative_address: merged(noAddress, administrative_address) } : {}),
    ...(physical_address ? { physical_address: merged(noAddress, physical_address) } : {}),
    ...(principal_place_of_business
      ? { principal_place_of_business: merged(noAddress, principal_place_of_business) }
      : {}),
    ...(address_kana ? { address_kana: merged(noJapaneseAddress, address_kana) } : {}),
    ...(address_kanji ? { address_kanji: merged(noJapaneseAddress, address_kanji) } : {}),
    ...(registered_address ? { registered_address: merged(noAddress, registered_address) } : {}),
  }
}

export const noAddress: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
}
const noJapaneseAddress: Stripe.Person.AddressKana = { ...noAddress, town: null }
