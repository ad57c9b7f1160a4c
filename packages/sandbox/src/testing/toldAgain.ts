import { createSandbox, type Sandbox } from '../core/sandbox.js'
import { differenceOf, stateOf } from './stateOf.js'

/** Makes the same sandbox again of what was written down, and says where the two part; undefined when they do not. */
export async function differenceWhenToldAgain(sandbox: Sandbox): Promise<string[] | undefined> {
  const snapshot = await sandbox.snapshot()
  const state = stateOf(sandbox)
  const again = createSandbox({ restore: snapshot, origin: sandbox.origin })
  try {
    await again.ready
    return differenceOf(state, stateOf(again))
  } finally {
    again.close()
  }
}
