import type { Locator } from '@playwright/test'
import type { Hands } from './hands.js'
import { expect } from './test.js'

/** More than the longest form has places for the focus, and once around the page. */
const farthest = 150

const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'))

/** Moves the focus forward until it is where it should be. */
async function reach(target: Locator) {
  for (let count = 0; count < farthest; count++) {
    if (await isFocused(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches ${target}.`)
}

/** Of a group Tab reaches the one that is chosen, or the first: from there arrows go on. */
async function reachInGroup(radio: Locator) {
  const page = radio.page()
  const name = await radio.getAttribute('name')
  const focused = page.locator(`input[type=radio][name="${name}"]:focus`)
  for (let count = 0; count < farthest; count++) {
    if ((await focused.count()) > 0) break
    await page.keyboard.press('Tab')
  }
  const size = await page.locator(`input[type=radio][name="${name}"]`).count()
  for (let count = 0; count < size && !(await isFocused(radio)); count++) await page.keyboard.press('ArrowDown')
  expect(await isFocused(radio)).toBe(true)
}

/** A keyboard and nothing else: Tab goes from one thing to the next, and each is used as browsers have it. */
export const keys: Hands = {
  async press(button) {
    await reach(button)
    await button.page().keyboard.press('Enter')
  },
  async check(box) {
    if (await box.isChecked()) return
    if ((await box.getAttribute('type')) === 'radio') await reachInGroup(box)
    else await reach(box)
    if (!(await box.isChecked())) await box.page().keyboard.press('Space')
    await expect(box).toBeChecked()
  },
  async type(field, text) {
    const { keyboard } = field.page()
    await reach(field)
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type(text)
    await keyboard.press('Tab')
  },
  async select(list, value) {
    const { keyboard } = list.page()
    await reach(list)
    const options = await list.locator('option').evaluateAll((all) => all.map((option) => option.getAttribute('value')))
    const way = options.indexOf(value) < options.indexOf(await list.inputValue()) ? 'ArrowUp' : 'ArrowDown'
    for (let count = 0; count < options.length && (await list.inputValue()) !== value; count++) {
      await keyboard.press(way)
    }
    await expect(list).toHaveValue(value)
  },
  async find(box, words) {
    const { keyboard } = box.page()
    await reach(box)
    await keyboard.type(words)
    const first = box.page().getByRole('option').first()
    await expect(first).toContainText(words)
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Enter')
    await expect(box).not.toHaveValue(words)
  },
}
