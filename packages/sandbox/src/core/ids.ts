import { chance } from './chance.js'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export interface Ids {
  /** `next('po')` is `po_` and 24 letters and digits: Stripe never puts a dash or another underscore after the prefix. */
  next(prefix: string, length?: number): string
  /** Letters and digits alone, for client secrets, fingerprints and the like. */
  token(length: number): string
}

/** The same seed gives the same ids in the same order. A text has room for more than anybody guesses. */
export function createIds(seed: number | string): Ids {
  const pick = typeof seed === 'number' ? smallPick(seed) : widePick(seed)
  const token = (length: number) => {
    // Put together letter by letter, a text that nobody looks at keeps all its beginnings in memory.
    const letters = Buffer.allocUnsafe(length)
    for (let i = 0; i < length; i++) letters[i] = alphabet.charCodeAt(pick())
    return letters.toString('latin1')
  }
  return { token, next: (prefix, length = prefix === 'acct' ? 16 : 24) => `${prefix}_${token(length)}` }
}

function widePick(seed: string): () => number {
  const roll = chance(seed)
  return () => Math.floor(roll() * alphabet.length)
}

/** Mulberry32: small, fast and good enough for ids that need no secrecy. */
function smallPick(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length
  }
}
