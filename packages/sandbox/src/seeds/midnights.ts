import { accountsOf, type Platform } from '../core/platform.js'
import { modules } from '../modules.js'
import type { Timeline } from './timeline.js'

/** What happens in every account once a day: the sandbox itself begins with it when the story is over. */
export function tellMidnights(timeline: Timeline, platform: () => Platform): void {
  for (const midnight of timeline.days.slice(1)) {
    timeline.at(midnight, 'midnight', ({ sandbox }) => {
      const work = modules.flatMap(({ daily = [] }) => daily)
      for (const account of accountsOf(platform())) for (const { run } of work) run(sandbox, account)
    })
  }
}
