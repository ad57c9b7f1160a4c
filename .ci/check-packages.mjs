// What a user would install: each package is packed, the tarball itself is judged, and then all of them are installed in an
// empty folder, where every entry point must load and both commands must start.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = ['contract', 'react', 'server', 'sandbox']
const into = mkdtempSync(join(tmpdir(), 'connect-kit-pack-'))
const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' })
const manifest = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))

try {
  for (const name of names) {
    execFileSync('pnpm', ['--filter', `@connect-kit/${name}`, 'pack', '--pack-destination', into], { stdio: 'pipe' })
    console.log(`@connect-kit/${name}`)
    run('publint', [tarball(name), '--strict'])
    run('attw', [tarball(name), '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css'])
  }
  install()
  load()
  start()
} finally {
  rmSync(into, { recursive: true })
}

function tarball(name) {
  return join(
    into,
    readdirSync(into).find((file) => file.startsWith(`connect-kit-${name}-`)),
  )
}

function install() {
  const ours = Object.fromEntries(names.map((name) => [`@connect-kit/${name}`, `file:${tarball(name)}`]))
  const peers = Object.assign({}, ...names.map((name) => manifest(name).peerDependencies))
  const overrides = { '@connect-kit/contract': ours['@connect-kit/contract'] }
  writeFileSync(
    join(into, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { ...peers, ...ours }, overrides }),
  )
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: into, stdio: 'inherit' })
}

function load() {
  const entries = names.flatMap((name) =>
    Object.keys(manifest(name).exports)
      .filter((entry) => !entry.endsWith('.css'))
      .map((entry) => `@connect-kit/${name}${entry.slice(1)}`),
  )
  const script = `for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await import(entry)).length)`
  execFileSync('node', ['--input-type=module', '-e', script], { cwd: into, stdio: 'inherit' })
}

/** Each command says in a sentence what it lacks: the service its keys, the sandbox a port that can be one. */
function start() {
  says('connect-kit-server', [], 'STRIPE_SECRET_KEY')
  says('connect-sandbox', ['--port', 'harbour'], '--port')
}

function says(command, args, word) {
  const bin = join(into, 'node_modules/.bin', command)
  const { status, stderr } = spawnSync(bin, args, { cwd: into, env: { PATH: process.env.PATH }, encoding: 'utf8' })
  if (status === 0 || !stderr.includes(word) || /\n\s+at /.test(stderr))
    throw new Error(`${command} ended with ${status} and said:\n${stderr}`)
  console.log(`${command}: ${stderr.trim()}`)
}
