import { readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const { exports, dependencies, peerDependencies } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
) as Record<'exports' | 'dependencies' | 'peerDependencies', Record<string, never>>

const at = (path: string) => new URL(path, import.meta.url).pathname

/** The entry points are the package's exports: `./dist/payouts.js` is built from `src/payouts.ts`. */
const entries = Object.values<{ default: string }>(exports)
  .map((target) => target.default)
  .filter((file) => file.endsWith('.js'))
  .map((file) => at(file.replace('./dist/', './src/').replace(/\.js$/, '.ts')))

const external = Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`))

/** A side-effect import of a stylesheet is type-checked too. */
const stylesheetTypes: Plugin = {
  name: 'stylesheet-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' })
  },
}

const sheets = readdirSync(at('./src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .sort()

/**
 * A number for the file and one for the name in it: the same in every build of the same source, and, as neighbours share all
 * but their last character, almost nothing after gzip. Nobody may rely on these names anyway.
 */
function generateScopedName(name: string, file: string, css: string): string {
  const sheet = sheets.findIndex((path) => file.endsWith(`/src/${path}`))
  const names = [...new Set(css.match(/(?<=\.|@keyframes )[a-z][\w-]*/gi))].sort()
  if (sheet < 0 || !names.includes(name)) throw new Error(`${file} or its name ${name} was not found.`)
  return `ck_${sheet.toString(36).padStart(2, '0')}${names.indexOf(name).toString(36)}`
}

export default defineConfig({
  root: at('.'),
  plugins: [react(), stylesheetTypes],
  css: { modules: { generateScopedName } },
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssCodeSplit: false,
    // Browsers that know light-dark(): for older ones it would be rewritten into something larger.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssMinify: true,
    lib: { entry: entries, formats: ['es'], cssFileName: 'styles' },
    rolldownOptions: {
      external,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})
