import type { Locator, Page } from '@playwright/test'
import { type Hands, mouse } from './hands.js'
import { expect } from './test.js'
import { isWrite } from './writes.js'

/** What is typed for a text, step by step, before it is converted: や, やま, やまだ for 山田. */
export type Readings = Readonly<Record<string, readonly string[]>>

const toKatakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))

const complaints = (page: Page) => page.locator('form [aria-invalid=true]').count()

/**
 * A mouse, and for every text that has a reading an input method, whose Enter ends a conversion and sends nothing. The
 * kana of what was composed are not typed: they have to be there.
 */
export async function inputMethod(page: Page, readings: Readings): Promise<Hands & { composed: readonly string[] }> {
  const method = await page.context().newCDPSession(page)
  const kana = new Set(Object.values(readings).map((steps) => toKatakana(steps.at(-1) ?? '')))
  const composed: string[] = []
  const sent: string[] = []
  let isFillingIn = false
  page.on('request', (request) => {
    if (isWrite(request)) sent.push(request.url())
  })

  async function compose(field: Locator, text: string, steps: readonly string[]) {
    await field.fill('')
    const before = await complaints(page)
    await field.evaluate((element) => {
      element.addEventListener(
        'keydown',
        (event) => {
          if (event instanceof KeyboardEvent && event.isComposing) document.body.dataset.composing = event.key
        },
        { once: true },
      )
    })
    for (const shown of [...steps, text]) {
      const end = shown.length
      await method.send('Input.imeSetComposition', { text: shown, selectionStart: end, selectionEnd: end })
    }
    // The Enter that takes the conversion reaches the page while it is still being composed.
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await method.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 })
    }
    await method.send('Input.insertText', { text })
    await expect(field).toHaveValue(text)
    await expect(page.locator('body[data-composing]')).toHaveCount(1)
    await page.evaluate(() => document.body.removeAttribute('data-composing'))
    // A form that is sent says what is missing, or is gone.
    expect(await complaints(page)).toBeLessThanOrEqual(before)
    await field.blur()
    await expect(field).toHaveValue(text)
    composed.push(text)
  }

  return {
    ...mouse,
    composed,
    async press(button) {
      // What the form before sent was answered before this one was filled in: anything else was sent by an Enter.
      if (isFillingIn) expect(sent).toEqual([])
      isFillingIn = false
      await button.click()
    },
    async type(field, text) {
      if (!isFillingIn) sent.length = 0
      isFillingIn = true
      if (kana.has(text)) throw new Error(`${text} was not filled in by what was composed.`)
      const steps = readings[text]
      if (steps) await compose(field, text, steps)
      else await mouse.type(field, text)
    },
  }
}
