import type { SeedName } from '../core/options.js'
import type { Sandbox } from '../core/sandbox.js'
import { seedDemo } from './demo.js'
import { seedGym } from './gym.js'
import { seedMarketplace } from './marketplace.js'
import { seedScale } from './scale.js'

const seeds = {
  publishing: seedDemo,
  demo: seedDemo,
  marketplace: seedMarketplace,
  gym: seedGym,
  scale: seedScale,
} satisfies Record<SeedName, (sandbox: Sandbox) => Promise<void>>

export const seedNames = Object.keys(seeds)

export const isSeedName = (name: string): name is SeedName => seedNames.includes(name)

export function seedNamed(name: string): ((sandbox: Sandbox) => Promise<void>) | undefined {
  return Object.entries(seeds).find(([known]) => known === name)?.[1]
}
