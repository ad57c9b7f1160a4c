import { readFileSync } from 'node:fs'

/** One key of a resource as the SDK declares it: `optional` keys may be absent, `nullable` ones null. */
export interface DeclaredKey {
  readonly type?: string
  readonly optional?: boolean
  readonly nullable?: boolean
  readonly values?: readonly unknown[] | string
  readonly keys?: DeclaredKeys
  readonly more?: unknown
}

export type DeclaredKeys = Readonly<Record<string, DeclaredKey>>

const read = (name: string): { resources: Record<string, DeclaredKeys> } =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'))

/** By the name of the resource, `payout` or `billing_portal.session`. */
export const resourceKeys = read('resourceTypes').resources
