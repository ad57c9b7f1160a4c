import { readEnvironment } from './readEnvironment.js'
import { startDemo } from './startDemo.js'

/** Runs the demo until it is told to stop: Ctrl-C, or the end of the process that started it. */
export async function main() {
  try {
    const { port, keys } = readEnvironment(process.env)
    const demo = await startDemo({ port, ...keys })
    console.log(`Connect Kit demo: ${demo.url}`)
    const stop = () => {
      // A second Ctrl-C means it: connections that do not end are cut.
      process.once('SIGINT', () => process.exit(130))
      void demo.close().then(() => process.exit(0))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
