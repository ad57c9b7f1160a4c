import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../packages/react/src/testing/fonts.css'
import { looks } from './looks.js'
import { settled } from './settled.js'
import { withKit } from './withKit.js'

/** Story tests are run once for each language and theme; see vitest.config.ts. */
declare const STORY_RUN: { locale: string; theme: string } | undefined
const run = typeof STORY_RUN === 'undefined' ? { locale: 'en', theme: 'light' } : STORY_RUN

// Views are fetched when they are first needed, and a machine that runs four browsers at once takes its time.
configure({ asyncUtilTimeout: 10_000 })

/** The day of the fixtures, so that "yesterday" and the year mean the same whenever stories are looked at. */
const now = Date.parse('2026-11-20T05:02:00Z')

/** Errors on the console: a story that prints one fails. */
const printed: string[] = []

const toolbar = (title: string, icon: 'globe' | 'paintbrush' | 'tablet', items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
})

const preview: Preview = {
  decorators: [withKit],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
  },
  globalTypes: {
    locale: toolbar('Language', 'globe', ['en', 'ja']),
    theme: toolbar('Theme', 'paintbrush', Object.keys(looks)),
    width: toolbar('Width', 'tablet', ['full', '1280', '720', '360']),
  },
  initialGlobals: {
    locale: run.locale,
    theme: run.theme,
    width: 'full',
  },
  beforeEach: ({ globals }) => {
    const { now: realNow } = Date
    const { error: realError } = console
    Date.now = () => now
    console.error = (...values) => {
      printed.push(values.map(String).join(' '))
      realError(...values)
    }
    document.documentElement.lang = globals.locale
    // An order to move money outlives a reload, and would outlive a story.
    sessionStorage.clear()
    printed.length = 0
    return () => {
      Date.now = realNow
      console.error = realError
    }
  },
  afterEach: async ({ canvasElement }) => {
    await settled(canvasElement.ownerDocument.body)
    if (printed.length > 0) throw new Error(`The console says: ${printed.join('\n')}`)
  },
}

export default preview
