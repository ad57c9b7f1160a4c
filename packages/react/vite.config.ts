import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
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

const scopedNames = new Map<string, string>()

/** Short, and the same in every build: half a kilobyte less than readable ones, which nobody may rely on anyway. */
function generateScopedName(name: string, file: string): string {
  const source = `${file.slice(file.lastIndexOf('/src/'))} ${name}`
  const scoped = `ck_${createHash('sha1').update(source).digest('base64url').slice(0, 4)}`
  const taken = scopedNames.get(scoped)
  if (taken && taken !== source) throw new Error(`${taken} and ${source} would share a class name. Rename one of them.`)
  scopedNames.set(scoped, source)
  return scoped
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
