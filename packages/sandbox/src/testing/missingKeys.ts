import { readFileSync } from 'node:fs'

const { resources }: { resources: Record<string, Record<string, unknown>> } = JSON.parse(
  readFileSync(new URL('./data/resourceShapes.json', import.meta.url), 'utf8'),
)

/** The keys of Stripe's own example that an answer lacks, nested ones included where both hold a hash. */
export function missingKeys(resource: string, answer: object): string[] {
  const example = resources[resource]
  if (!example) throw new Error(`There is no example of ${resource}.`)
  return [...missing(example, { ...answer }, resource)]
}

function* missing(example: Hash, answer: Hash, path: string): Generator<string> {
  for (const [key, value] of Object.entries(example)) {
    const held = answer[key]
    if (!Object.hasOwn(answer, key)) yield `${path}.${key}`
    else if (isHash(value) && isHash(held)) yield* missing(value, held, `${path}.${key}`)
  }
}

type Hash = Readonly<Record<string, unknown>>

const isHash = (value: unknown): value is Hash => typeof value === 'object' && value !== null && !Array.isArray(value)
