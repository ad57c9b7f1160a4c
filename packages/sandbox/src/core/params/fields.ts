/** What one parameter may hold. Forms carry text only: the type says what the text is turned into. */
export type ParamType =
  | { kind: 'string' | 'integer' | 'number' | 'boolean' | 'decimal' | 'any' }
  | { kind: 'enum'; values: readonly (string | number)[] }
  | { kind: 'array'; of: ParamType }
  | { kind: 'object'; fields: ParamFields }
  | { kind: 'map'; of: ParamType }
  | { kind: 'union'; of: readonly ParamType[] }

export interface ParamField {
  type: ParamType
  required?: boolean
  /** An empty string is allowed and unsets what is stored. */
  emptyable?: boolean
}

export type ParamFields = Readonly<Record<string, ParamField>>
