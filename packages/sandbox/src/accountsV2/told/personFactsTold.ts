import type { PersonFacts } from '../factsV2.js'
import type { PersonParamsV2 } from './personTold.js'

/** What only version 2 keeps of what it is told about a person. */
export function personFactsTold(told: PersonParamsV2): PersonFacts {
  const { additional_addresses, additional_names, id_numbers, nationalities } = told
  return {
    ...(additional_addresses ? { additionalAddresses: additional_addresses } : {}),
    ...(additional_names ? { additionalNames: additional_names } : {}),
    ...(id_numbers ? { idNumbers: id_numbers.map(({ type }) => type) } : {}),
    ...(nationalities ? { nationalities } : {}),
  }
}
