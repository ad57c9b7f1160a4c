// What a user would install: each package is packed, and the tarball itself is judged.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const into = mkdtempSync(join(tmpdir(), 'connect-kit-pack-'))
const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' })
try {
  for (const name of ['contract', 'react', 'server', 'sandbox']) {
    execFileSync('pnpm', ['--filter', `@connect-kit/${name}`, 'pack', '--pack-destination', into], { stdio: 'pipe' })
    const tarball = join(
      into,
      readdirSync(into).find((file) => file.startsWith(`connect-kit-${name}-`)),
    )
    console.log(`@connect-kit/${name}`)
    run('publint', [tarball, '--strict'])
    run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css'])
  }
} finally {
  rmSync(into, { recursive: true })
}
