import { createHash } from 'node:crypto'
import type { Ids } from '../core/ids.js'

/** Chance that falls the same way whenever it is asked the same question. */
export interface Dice {
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  /** True with this probability. */
  falls(probability: number): boolean
  oneOf<T>(list: readonly [T, ...T[]]): T
}

export function dice(question: string): Dice {
  const roll = chance(question)
  return {
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    falls: (probability) => roll() < probability,
    oneOf: (list) => list[Math.floor(roll() * list.length)] ?? list[0],
  }
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Ids that depend on what they are for: the same day of the story has the same ids on whatever day it is told. */
export function idsFor(subject: string): Ids {
  const roll = chance(`ids ${subject}`)
  const token = (length: number) => {
    let text = ''
    for (let i = 0; i < length; i++) text += alphabet[Math.floor(roll() * alphabet.length)]
    return text
  }
  return { token, next: (prefix, length = 24) => `${prefix}_${token(length)}` }
}

/** Numbers from 0 to 1 (sfc32, Chris Doty-Humphrey). Its 128 bits of state come from a hash, so that no two subjects meet. */
function chance(subject: string): () => number {
  const hash = createHash('sha256').update(subject).digest()
  let [a, b, c, count] = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), hash.readInt32LE(12)]
  return () => {
    const mixed = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11) | 0) + mixed) | 0
    return (mixed >>> 0) / 2 ** 32
  }
}
