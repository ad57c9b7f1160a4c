import { resolve } from 'node:path'
import { build } from 'esbuild'
import { bundleOf } from './bundleOf.mjs'

const assets = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.jpg', '.gif', '.webp']

/** The same as `bundleWithVite`, with esbuild: minified, split at `import()`, kept in memory. */
export async function bundleWithEsbuild({ source, resolveDir, external = [] }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir, sourcefile: 'measured.js' },
    absWorkingDir: resolveDir,
    outdir: 'measured',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent',
    external,
    loader: Object.fromEntries(assets.map((extension) => [extension, 'file'])),
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const contents = new Map(outputFiles.map((file) => [file.path, file]))
  const absolute = (id) => (id === 'measured.js' || id.includes(':') ? id : resolve(resolveDir, id))
  const outputs = Object.entries(metafile.outputs).map(([name, output]) => ({
    name,
    ...output,
    file: contents.get(resolve(resolveDir, name)),
  }))
  return bundleOf({
    entry: 'measured.js',
    graph: new Map(
      Object.entries(metafile.inputs).map(([id, { imports }]) => [
        absolute(id),
        {
          imports: imports
            .filter(({ kind }) => kind !== 'dynamic-import')
            .map((to) => (to.external ? to.path : absolute(to.path))),
          dynamicImports: imports
            .filter(({ kind }) => kind === 'dynamic-import')
            .map((to) => (to.external ? to.path : absolute(to.path))),
        },
      ]),
    ),
    files: outputs
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, file, entryPoint, imports, inputs }) => ({
        name,
        isEntry: entryPoint === 'measured.js',
        code: file.text,
        imports: imports
          .filter(({ kind, external }) => kind === 'import-statement' && !external)
          .map(({ path }) => path),
        modules: Object.entries(inputs).map(([id, { bytesInOutput }]) => ({ id: absolute(id), bytes: bytesInOutput })),
      })),
    assets: outputs
      .filter(({ name }) => !name.endsWith('.js'))
      .map(({ name, file }) => ({ name, source: file.contents })),
  })
}
