import { pathToFileURL } from 'node:url'

/**
 * What an entry exports at run time: each name and what it is. Importing it in Node is a test of its own: nothing may need
 * a browser to load.
 */
export async function exportNames({ module }) {
  try {
    const exported = Object.entries(await import(pathToFileURL(module).href))
    const byName = exported.sort(([a], [b]) => (a < b ? -1 : 1))
    return { runtime: Object.fromEntries(byName.map(([name, value]) => [name, typeof value])), faults: [] }
  } catch (error) {
    return { runtime: {}, faults: [`cannot be imported in Node: ${error.message}`] }
  }
}
