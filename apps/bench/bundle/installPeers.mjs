import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the peers into their own npm project beside the workspace, once and again when the lockfile changes.
 * Answers what went wrong, or null.
 */
export function installPeers(folder) {
  const lockfile = join(folder, 'package-lock.json')
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return null
  console.log('Installing the peers (about 560 MB, once) …')
  const { status, stderr } = spawnSync('npm ci --no-progress', {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return status === 0 ? null : `npm ci failed in ${folder}: ${stderr.match(/npm error .+/)?.[0] ?? stderr.trim()}`
}

/** The exact version that is measured. */
export const pinnedVersion = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[name]
