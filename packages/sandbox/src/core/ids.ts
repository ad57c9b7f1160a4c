import { randomInt } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export interface Ids {
  /** `next('po')` is `po_` and 24 letters and digits: Stripe never puts a dash or another underscore after the prefix. */
  next(prefix: string, length?: number): string
  /** Letters and digits alone, for client secrets, fingerprints and the like. */
  token(length: number): string
}

/** With a seed the same run produces the same ids; without one they are unpredictable. */
export function createIds(randomSeed?: number): Ids {
  const pick = randomSeed === undefined ? (below: number) => randomInt(below) : seededPick(randomSeed)
  const token = (length: number) => {
    let text = ''
    for (let i = 0; i < length; i++) text += alphabet[pick(alphabet.length)]
    return text
  }
  return { token, next: (prefix, length = prefix === 'acct' ? 16 : 24) => `${prefix}_${token(length)}` }
}

/** Mulberry32: small, fast and good enough for ids that need no secrecy. */
function seededPick(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
