import type { Sandbox } from '../core/sandbox.js'
import { seedDemo } from './demo.js'
import { seedGym } from './gym.js'
import { seedMarketplace } from './marketplace.js'
import { seedScale } from './scale.js'

/** What a sandbox can begin with. `demo` is another name of `publishing`. */
const seeds = {
  publishing: seedDemo,
  demo: seedDemo,
  marketplace: seedMarketplace,
  gym: seedGym,
  scale: seedScale,
} satisfies Record<string, (sandbox: Sandbox) => Promise<void>>

export type SeedName = keyof typeof seeds

export const seedNames = Object.keys(seeds)

export const isSeedName = (name: string): name is SeedName => seedNames.includes(name)

export function seedNamed(name: string): ((sandbox: Sandbox) => Promise<void>) | undefined {
  return Object.entries(seeds).find(([known]) => known === name)?.[1]
}
