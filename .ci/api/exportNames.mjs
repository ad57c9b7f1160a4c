import { pathToFileURL } from 'node:url'

/** The names an entry exports at run time. Importing it in Node is a test of its own: nothing may need a browser to load. */
export async function exportNames({ module }) {
  try {
    return { runtime: Object.keys(await import(pathToFileURL(module).href)).sort(), faults: [] }
  } catch (error) {
    return { runtime: [], faults: [`cannot be imported in Node: ${error.message}`] }
  }
}
