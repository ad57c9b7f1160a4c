import type { Locator } from '@playwright/test'

/** How somebody acts on what they see. */
export interface Hands {
  press(button: Locator): Promise<void>
  /** A box to tick, or one of a few. */
  check(box: Locator): Promise<void>
  /** In place of what is there, and leaves the field. */
  type(field: Locator, text: string): Promise<void>
  /** One of a list, by its value. */
  select(list: Locator, value: string): Promise<void>
  /** What a long list has for these words. */
  find(box: Locator, words: string): Promise<void>
}

/** A mouse, and a keyboard for what has to be typed. */
export const mouse: Hands = {
  press: (button) => button.click(),
  check: (box) => box.check(),
  async type(field, text) {
    await field.fill(text)
    await field.blur()
  },
  async select(list, value) {
    await list.selectOption(value)
    await list.blur()
  },
  async find(box, words) {
    await box.fill(words)
    await box.page().getByRole('option').filter({ hasText: words }).first().click()
  },
}
