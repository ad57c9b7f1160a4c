import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Takes a directory for this process: two sandboxes that write the same journal would destroy it. Returns how to let go. */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'sandbox.lock')
  if (!taken(path)) {
    const owner = Number(readFileSync(path, 'utf8'))
    if (isAlive(owner)) {
      throw new Error(
        `${directory} is in use by another sandbox (process ${owner}). Stop that one first, or choose another directory.`,
      )
    }
    // Whoever held it was killed.
    rmSync(path, { force: true })
    if (!taken(path)) throw new Error(`${directory} was taken by another sandbox just now. Choose another directory.`)
  }
  return () => rmSync(path, { force: true })
}

function taken(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
