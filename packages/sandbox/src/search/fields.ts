type Value = string | number | boolean | null | undefined

/** How the values of a field are compared. */
export type FieldKind =
  /** Exact, letter by letter: ids, statuses, currencies. */
  | 'token'
  /** Exact without regard to case, or in part with `~`. */
  | 'string'
  /** Equal, greater, less. */
  | 'numeric'
  | 'boolean'

export interface SearchField<T> {
  kind: FieldKind
  of(object: T): Value
  /** The collection's index of that name finds the objects without walking past others. */
  index?: string
}

export interface SearchTable<T> {
  /** As the error of an unknown field names it: `customers`. */
  resource: string
  fields: Readonly<Record<string, SearchField<T>>>
  /** The collection has an index `metadata` of it, made by `metadataKeys`. */
  metadata(object: T): Readonly<Record<string, string>>
}

export const token = <T>(of: (object: T) => Value, index?: string): SearchField<T> => ({
  kind: 'token',
  of,
  ...(index === undefined ? {} : { index }),
})
/** An index of a string holds it in lower case. */
export const string = <T>(of: (object: T) => Value, index?: string): SearchField<T> => ({
  kind: 'string',
  of,
  ...(index === undefined ? {} : { index }),
})
export const numeric = <T>(of: (object: T) => Value): SearchField<T> => ({ kind: 'numeric', of })
export const boolean = <T>(of: (object: T) => Value): SearchField<T> => ({ kind: 'boolean', of })
