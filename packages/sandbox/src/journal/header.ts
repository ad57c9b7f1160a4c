import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SandboxOptions, SeedName } from '../core/options.js'
import { seedNamed } from '../seeds/seeds.js'

/** The first line of a journal: what the sandbox was before anything happened. */
export interface Header {
  /** The version of the sandbox that wrote it. */
  readonly connectSandbox: string
  readonly clock: 'real' | 'frozen'
  /** Unix seconds at which it began. */
  readonly started: number
  /** How far a real clock was from real time then. */
  readonly offset: number
  readonly seed: SeedName | null
  readonly randomSeed: number | string
  readonly country: string
}

const packageFile: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)
const { version } = packageFile

export function newHeader(options: SandboxOptions): Header {
  const realNow = Math.floor(Date.now() / 1000)
  const started = options.now ?? realNow
  return {
    connectSandbox: version,
    clock: options.clock ?? 'real',
    started,
    offset: started - realNow,
    seed: options.seed ?? null,
    randomSeed: options.randomSeed ?? randomBytes(16).toString('hex'),
    country: options.country ?? 'JP',
  }
}

/** The header of something that was written down before; throws a sentence about what cannot be read. */
export function readHeader(line: string | undefined, where: string): Header {
  const header = parsed(line)
  if (!isHeader(header)) throw new Error(`${where} is not the journal or snapshot of a sandbox.`)
  if (header.connectSandbox !== version) {
    throw new Error(
      `${where} was written by version ${header.connectSandbox} of the sandbox, and this is ${version}: what happened then may come out differently now. Start that version to go on with it, or begin anew in an empty directory.`,
    )
  }
  if (header.seed != null && !seedNamed(header.seed)) {
    throw new Error(`${where} begins with the seed ${header.seed}, which this sandbox does not have.`)
  }
  return header
}

/** Refuses options that contradict what is there already. */
export function requireSame(header: Header, options: SandboxOptions, where: string): void {
  for (const name of ['clock', 'seed', 'randomSeed', 'country'] as const) {
    const asked = options[name]
    if (asked === undefined || asked === header[name]) continue
    throw new Error(
      `${where} holds a sandbox with ${name} ${header[name] ?? 'none'}, not ${asked}. Leave the option out to go on with it, or begin anew in an empty directory.`,
    )
  }
}

function parsed(line = ''): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'connectSandbox' in value && 'started' in value && 'clock' in value
