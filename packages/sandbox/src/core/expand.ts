import type { AccountState } from './account.js'
import { badParameter } from './errors.js'
import type { Sandbox } from './sandbox.js'

export interface ExpandContext {
  readonly sandbox: Sandbox
  /** The account that the request acts in. */
  readonly account: AccountState
}

/** Finds the object that an id stands for. */
export type Lookup = (ctx: ExpandContext, id: string, parent: StripeObject) => object | null | undefined

/**
 * Builds a member that is absent until it is asked for, such as the refunds of a charge. `holder` is what will hold it: the
 * parent itself, or a nested object of it.
 */
export interface Includable {
  include(ctx: ExpandContext, parent: StripeObject, holder: StripeObject): unknown
}

/** The members of one object type that `expand` may name; a nested member is written `'settings.branding.logo'`. */
export interface Expandables {
  readonly type: string
  readonly fields: Readonly<Record<string, Lookup | Includable>>
}

/** A stored object as expansion sees it. */
type StripeObject = Readonly<Record<string, unknown>>

export function expandable(type: string, fields: Expandables['fields']): Expandables {
  return { type, fields }
}

/** Marks a member that is only there when expanded. */
export function included(include: Includable['include']): Includable {
  return { include }
}

export interface Expander {
  /** Copies along the expanded paths only: what is stored stays as it is. */
  expand(ctx: ExpandContext, answer: object, paths: readonly string[]): object
  /**
   * Refuses what an object of this type cannot expand, before anything is done for the sake of the answer, and where a list
   * has none to tell it by.
   */
  check(type: string, paths: readonly string[], inList?: boolean): void
}

const deepest = 4

/** Lists that are part of an object, expanded or not. */
const alwaysThere = /^(external_accounts|links)\b|\.data\b/

export function createExpander(all: readonly Expandables[]): Expander {
  const byType = new Map<string, Expandables['fields']>()
  for (const { type, fields } of all) byType.set(type, { ...byType.get(type), ...fields })

  const everywhere = [...new Set(all.flatMap(({ fields }) => Object.keys(fields)))]
  /** Whether what follows a member can be a member of anything: what it will be of is only known when it is there. */
  const goesOn = (path: string, name: string): boolean => {
    const rest = path.slice(name.length + 1).replace(/^data\./, '')
    const held = everywhere.some((next) => rest === next || (rest.startsWith(`${next}.`) && goesOn(rest, next)))
    return held || alwaysThere.test(rest)
  }

  const expandAt = (ctx: ExpandContext, value: unknown, segments: readonly string[], path: string): unknown => {
    if (segments.length === 0 || value === null || value === undefined) return value
    if (Array.isArray(value)) return value.map((item) => expandAt(ctx, item, segments, path))
    if (!isObject(value)) throw notExpandable(path)
    if (
      (value.object === 'list' || value.object === 'search_result') &&
      Array.isArray(value.data) &&
      segments[0] === 'data'
    ) {
      const rest = segments.slice(1)
      if (rest.length === 0) throw notExpandable(path)
      return { ...value, data: value.data.map((item) => expandAt(ctx, item, rest, path)) }
    }
    if (value.deleted === true) return value
    const fields = typeof value.object === 'string' ? byType.get(value.object) : undefined
    for (let length = segments.length; fields && length > 0; length--) {
      const name = segments.slice(0, length).join('.')
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (!field) continue
      const rest = segments.slice(length)
      const one = (held: unknown): unknown => {
        if (typeof field !== 'function' || typeof held !== 'string') return expandAt(ctx, held, rest, path)
        const found = field(ctx, held, value)
        return found ? expandAt(ctx, found, rest, path) : held
      }
      return replaceAt(value, segments.slice(0, length), (held, holder) => {
        if (typeof field !== 'function') return expandAt(ctx, field.include(ctx, value, holder), rest, path)
        return Array.isArray(held) ? held.map(one) : one(held)
      })
    }
    const [head, ...rest] = segments
    const member = head === undefined ? undefined : value[head]
    // A list that is always there, such as an account's external accounts, is expanded as it stands.
    if (head !== undefined && isObject(member) && member.object === 'list') {
      return { ...value, [head]: expandAt(ctx, member, rest, path) }
    }
    throw notExpandable(path)
  }

  return {
    expand(ctx, answer, paths) {
      let expanded: object = answer
      for (const path of [...paths].sort()) {
        const segments = segmentsOf(path)
        if (isObject(expanded) && expanded.object === 'list' && segments[0] !== 'data') throw notExpandable(path)
        const result = expandAt(ctx, expanded, segments, path)
        if (isObject(result)) expanded = result
      }
      return expanded
    },
    check(type, paths, inList = false) {
      const names = Object.keys(byType.get(type) ?? {})
      for (const path of paths) {
        segmentsOf(path)
        // What a search counts belongs to the results, not to one of them.
        if (inList && path === 'total_count') continue
        const own = inList ? path.replace(/^data\./, '') : path
        const known = names.some((name) => own === name || (own.startsWith(`${name}.`) && goesOn(own, name)))
        if ((inList && own === path) || (!known && !alwaysThere.test(own))) throw notExpandable(path)
      }
    },
  }
}

function segmentsOf(path: string): string[] {
  const segments = path.split('.')
  if (segments.filter((segment) => segment !== 'data').length <= deepest) return segments
  throw badParameter(`You cannot expand more than ${deepest} levels of a property (${path}).`, { param: 'expand' })
}

type Change = (held: unknown, holder: StripeObject) => unknown

/** Changes the member at a path; on the way through an array, of each of its objects. */
function replaceAt(object: StripeObject, path: readonly string[], change: Change): StripeObject {
  const [head, ...rest] = path
  if (head === undefined) return object
  const member = object[head]
  if (rest.length === 0) return { ...object, [head]: change(member, object) }
  const inside = (item: unknown) => (isObject(item) ? replaceAt(item, rest, change) : item)
  if (Array.isArray(member)) return { ...object, [head]: member.map(inside) }
  return isObject(member) ? { ...object, [head]: inside(member) } : object
}

const isObject = (value: unknown): value is StripeObject => typeof value === 'object' && value !== null

const notExpandable = (path: string) => badParameter(`This property cannot be expanded (${path}).`, { param: 'expand' })
