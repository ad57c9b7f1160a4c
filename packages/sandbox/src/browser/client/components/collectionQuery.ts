import type { Host } from '../host.js'

/** `collectionOptions` and the like, as the page has set them, in the words of the sandbox. */
export interface CollectionQuery {
  component: string
  fields?: string
  future_requirements?: string
  only?: string[]
  exclude?: string[]
  also?: string[]
  skip_terms?: boolean
}

export function collectionQuery(host: Host, component: string, also: Iterable<string> = []): CollectionQuery {
  const options = objectOf(host.prop('setCollectionOptions'))
  const requirements = objectOf(options.requirements)
  const only = stringsOf(requirements.only)
  const exclude = stringsOf(requirements.exclude)
  return {
    component,
    also: [...also],
    ...(typeof options.fields === 'string' ? { fields: options.fields } : {}),
    ...(typeof options.futureRequirements === 'string' ? { future_requirements: options.futureRequirements } : {}),
    ...(only ? { only } : {}),
    ...(exclude ? { exclude } : {}),
    ...(host.prop('setSkipTermsOfServiceCollection') === true ? { skip_terms: true } : {}),
  }
}

export function asSearch(query: CollectionQuery): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(name, one)
    else if (value !== undefined) search.set(name, String(value))
  }
  return search.toString()
}

/** Setters that change what is asked. */
export const collectionSetters = ['setCollectionOptions', 'setSkipTermsOfServiceCollection']

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const stringsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
