import { lineOf } from './entry.js'
import { type Header, readHeader } from './header.js'
import type { Journal } from './journal.js'

/** A journal up to this moment: the seed and all that happened since. */
export const snapshotOf = (journal: Journal, now: number): string =>
  `${[JSON.stringify(journal.header), ...journal.lines(), lineOf({ at: now, kind: 'due' })].join('\n')}\n`

/** Throws a sentence when the text is no snapshot of this version. */
export function readSnapshot(text: string): { header: Header; lines: string[] } {
  const [first, ...rest] = text.split('\n')
  const header = readHeader(first, 'The snapshot')
  if (rest.at(-1) !== '') throw new Error('The snapshot is cut off: it does not end with a whole line.')
  return { header, lines: rest.slice(0, -1) }
}
