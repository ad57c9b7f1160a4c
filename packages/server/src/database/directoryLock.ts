import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Locks of this process. A lock with our own pid that is not here was left by a container whose processes had the same numbers. */
const held = new Set<string>()

/**
 * Takes `<directory>.lock` or throws a sentence. PGlite has no lock of its own: two processes on one directory destroy it.
 * Returns the function that gives the lock back.
 */
export function lockDirectory(directory: string): () => void {
  const lock = `${resolve(directory)}.lock`
  mkdirSync(dirname(lock), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt++) {
    if (take(lock)) {
      held.add(lock)
      return () => {
        if (held.delete(lock)) rmSync(lock, { force: true })
      }
    }
    const owner = ownerOf(lock)
    if (owner !== undefined && isRunning(lock, owner)) {
      throw new Error(
        `The database directory ${directory} is in use by process ${owner}. Stop it, set CONNECT_KIT_DATA_DIR to another ` +
          `directory, or set DATABASE_URL to share a Postgres server; if no such process is yours, delete ${lock}.`,
      )
    }
    removeStale(lock, owner)
  }
  throw new Error(`Several processes are trying to open ${directory} at once. Start one of them.`)
}

/** The lock appears with its content or not at all: a reader never sees it empty. */
function take(lock: string): boolean {
  const draft = `${lock}.${randomUUID()}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isRunning(lock: string, pid: number): boolean {
  if (pid === process.pid) return held.has(lock)
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process answers EPERM: it is alive.
    return isCode(error, 'EPERM')
  }
}

/** Moves the lock aside before deleting it, and puts it back if another process took it in between. */
function removeStale(lock: string, owner: number | undefined): void {
  if (owner === undefined) return
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  const moved = ownerOf(aside)
  if (!Object.is(moved, owner)) linkSync(aside, lock)
  rmSync(aside, { force: true })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
