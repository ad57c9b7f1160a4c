import { chance } from '../core/chance.js'
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
