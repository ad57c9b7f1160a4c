// `npm start` and `npm test` on a machine that has only Node and npm. Uses nothing that has to be installed first.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { packageManager, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const task = process.argv[2]

const [major, minor] = process.versions.node.split('.').map(Number)
const [neededMajor, neededMinor] = engines.node.replace('>=', '').split('.').map(Number)
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  stop(
    `Connect Kit needs Node ${neededMajor}.${neededMinor} or newer and this is ${process.versions.node}: install a newer Node from https://nodejs.org and run this again.`,
  )
}

process.env.DO_NOT_TRACK = '1'
process.env.STORYBOOK_DISABLE_TELEMETRY = '1'
process.chdir(root)

pnpm('install --frozen-lockfile --prefer-offline')

if (task === 'start') {
  pnpm('exec turbo run build --filter=demo --output-logs=errors-only')
  stopWithNpm()
  const { main } = await import(pathToFileURL(join(root, 'apps/demo/dist/server/main.js')).href)
  await main()
} else if (task === 'test') {
  pnpm(
    'exec turbo run build typecheck lint test --concurrency=2 --continue=dependencies-successful --output-logs=new-only',
  )
} else {
  stop('Say what to run: node apps/run.mjs start, or node apps/run.mjs test.')
}

// A signal that only npm gets ends npm and the shell between us, and would leave this process behind with the port.
function stopWithNpm() {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: npm sets it for this process; no task of turbo sees it
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref()
}

// Without --prefer-offline npx asks the registry first, and hangs for a minute where there is no network.
function pnpm(args) {
  const { status, signal } = spawnSync(`npx --yes --prefer-offline ${packageManager} ${args}`, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (signal) process.exit(130)
  if (status !== 0) process.exit(status ?? 1)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
