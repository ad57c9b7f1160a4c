import '@testing-library/jest-dom/vitest'
import { cleanup, configure, getConfig } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { printed } from './printed.js'

// Views are fetched when they are first needed, and a machine that runs four suites at once takes its time.
configure({ asyncUtilTimeout: 20_000 })

// What is seen is drawn before its effects run (reports to the host among them): whoever waited for it waits for them too.
const { asyncWrapper } = getConfig()
configure({
  asyncWrapper: async (callback) => {
    const result = await asyncWrapper(callback)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    return result
  },
})

/** The day of the fixtures, two in the afternoon in Tokyo. Only the date stands still: timers run. */
const now = new Date('2026-11-20T05:02:00Z')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  printed.length = 0
  for (const level of ['error', 'warn', 'log', 'info', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...values) => void printed.push(values))
  }
})

afterEach(async () => {
  const violations = document.body.childElementCount > 0 ? await violationsOf(document.body) : []
  cleanup()
  document.body.replaceChildren()
  sessionStorage.clear()
  expect(violations, 'accessibility').toEqual([])
  expect(printed, 'nothing is printed to the console').toEqual([])
})

/** Without the rules that need pixels or a whole page: stories check those in a browser. */
async function violationsOf(element: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
