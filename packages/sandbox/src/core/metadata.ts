import type Stripe from 'stripe'
import { badParameter } from './errors.js'

export const mostKeys = 50

export const tooManyKeys = (param: string) => badParameter(`Metadata can have up to ${mostKeys} keys.`, { param })

/** What a search finds an object by: its metadata, key by key, without regard to the case of a value. */
export const metadataKeys = ({ metadata }: { metadata: Stripe.Metadata | null }): string[] =>
  Object.entries(metadata ?? {}).map(([key, value]) => metadataKey(key, value))

export const metadataKey = (key: string, value: string): string => `${key}\n${value.toLowerCase()}`

/** Stripe's merge: new keys are added, an empty value removes one key, an empty `metadata` removes all. */
export function mergeMetadata(
  stored: Stripe.Metadata,
  changes: Stripe.Emptyable<Stripe.MetadataParam> | undefined,
): Stripe.Metadata {
  if (changes === undefined) return stored
  if (changes === '' || changes === null) return {}
  const merged: Stripe.Metadata = { ...stored }
  for (const [key, value] of Object.entries(changes)) {
    if (value === '' || value === null) delete merged[key]
    else merged[key] = String(value)
  }
  if (Object.keys(merged).length > mostKeys) throw tooManyKeys('metadata')
  return merged
}
