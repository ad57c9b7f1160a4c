import type { Preview } from '@storybook/react-vite'
import '../packages/react/src/testing/fonts.js'
import { looks } from './looks.js'
import { settled } from './settled.js'
import { withKit } from './withKit.js'

/** Story tests are run once for each language and theme; see vitest.config.ts. */
declare const STORY_RUN: { locale: string; theme: string } | undefined
const run = typeof STORY_RUN === 'undefined' ? { locale: 'en', theme: 'light' } : STORY_RUN

/** The day of the fixtures, so that "yesterday" and the year mean the same whenever stories are looked at. */
const now = Date.parse('2026-11-20T05:02:00Z')

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
    Date.now = () => now
    document.documentElement.lang = globals.locale
    return () => {
      Date.now = realNow
    }
  },
  afterEach: ({ canvasElement }) => settled(canvasElement.ownerDocument.body),
}

export default preview
