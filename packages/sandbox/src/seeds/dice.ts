import { chance } from '../core/chance.js'
import { createIds, type Ids } from '../core/ids.js'

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

/** Ids that depend on what they are for: the same day of the story has the same ids on whatever day it is told. */
export const idsFor = (subject: string): Ids => createIds(`ids ${subject}`)
