import type { Sandbox } from '../core/sandbox.js'
import { tellHondana } from './hondana.js'
import { tellHonyaPress } from './honyaPress.js'
import { tellKazeNote } from './kazeNote.js'
import { tellRiverBooks } from './riverBooks.js'
import { createTimeline } from './timeline.js'

export const demoKey = 'sk_test_sandbox'

/** Fills an empty sandbox with a publishing platform, its authors and a year of what happened to their money. */
export async function seedDemo(sandbox: Sandbox): Promise<void> {
  const timeline = createTimeline(sandbox)
  const platform = () => sandbox.platform(demoKey).account
  tellHondana(timeline, platform)
  tellHonyaPress(timeline, platform)
  tellRiverBooks(timeline, platform)
  tellKazeNote(timeline, platform)
  await timeline.tell()
}
