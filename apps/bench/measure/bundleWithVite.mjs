import { build } from 'vite'
import { bundleOf } from './bundleOf.mjs'

const entry = 'virtual:measured'

/**
 * An application build of `source` as Vite 8 (rolldown, oxc) makes it for production, kept in memory.
 * `external` names packages; their subpaths are external too.
 */
export async function bundleWithVite({ source, resolveDir, external = [] }) {
  const graph = new Map()
  const { output } = await build({
    configFile: false,
    root: resolveDir,
    mode: 'production',
    logLevel: 'silent',
    plugins: [
      {
        name: 'measured',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? source : null),
      },
      recordGraph(graph),
    ],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { measured: entry },
        external: external.map((name) => new RegExp(`^${name.replaceAll(/[/.]/g, '\\$&')}(/|$)`)),
        preserveEntrySignatures: 'strict',
        onwarn(warning) {
          if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message)
        },
      },
    },
  })
  const chunks = output.filter((file) => file.type === 'chunk')
  return bundleOf({
    entry: `\0${entry}`,
    graph,
    files: chunks.map((chunk) => ({
      name: chunk.fileName,
      isEntry: chunk.isEntry,
      code: chunk.code,
      imports: chunk.imports,
      modules: Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ id, bytes: renderedLength })),
    })),
    assets: output.filter((file) => file.type === 'asset').map(({ fileName, source }) => ({ name: fileName, source })),
  })
}

/** What each module imports, whether or not any of it survives tree-shaking. */
const recordGraph = (graph) => ({
  name: 'record-graph',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id)
      graph.set(id, { imports: [...importedIds], dynamicImports: [...dynamicallyImportedIds] })
    }
  },
})
