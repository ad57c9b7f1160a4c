import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The changed lines between two texts, as git shows them, cut to what a person reads. */
export function difference(before, after, scratch) {
  writeFileSync(join(scratch, 'before'), before)
  writeFileSync(join(scratch, 'after'), after)
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U1', 'before', 'after'], {
    cwd: scratch,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').slice(4)
  return lines.length > 80
    ? [...lines.slice(0, 80), `… and ${lines.length - 80} more lines`].join('\n')
    : lines.join('\n')
}
