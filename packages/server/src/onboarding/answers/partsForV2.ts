import { saysSomething } from './saysSomething.js'

/** Numbers are told with their types, and only those that are said. */
export function numbersTold(given: [type: string | undefined, value: string | undefined][]) {
  const told = given.flatMap(([type, value]) => (type && value ? [{ type, value }] : []))
  return told.length > 0 ? told : undefined
}

/** Version 2 wants the country with every address that it has not seen yet. */
export const inJapan = <Address extends object>(address: Address | undefined) =>
  saysSomething(address) ? { ...address, country: 'JP' } : undefined

export const pages = (paper: { files: string[] } | undefined) => paper && { type: 'files' as const, files: paper.files }

export const frontBack = (files: { front?: string | undefined; back?: string | undefined } | undefined) =>
  saysSomething(files) ? { type: 'front_back', front_back: { ...files } } : undefined
