import { expect, type Page } from '@playwright/test'
import type { Hands } from './hands.js'
import type { ModeWords } from './modeWords.js'

/** Stripe's form in the page, leaf by leaf: first what kind of business it is, at last the consent. */
export async function answerStripesForm(page: Page, m: ModeWords, hands: Hands, business: string): Promise<void> {
  const form = page.locator('stripe-connect-account-onboarding')
  const button = (name: string) => form.getByRole('button', { name, exact: true })
  await hands.select(form.getByRole('combobox').first(), business)
  await hands.press(button(m.next))
  const title = form.getByRole('heading', { level: 3 }).first()
  const ready = button(m.agree).or(button(m.testData).first())
  for (await ready.waitFor(); !(await button(m.agree).isVisible()); await ready.waitFor()) {
    const before = (await title.textContent()) ?? ''
    await hands.press(button(m.testData))
    await hands.press(button(m.next))
    await expect(title).not.toHaveText(before)
  }
  await hands.press(button(m.agree))
}
