import type { Page } from 'playwright'
import { billingTexts } from '../../documents/billingTexts.js'
import { challengeMessages } from '../../money/authentication/challengeMessages.js'
import type { PageLocale } from '../pageLocale.js'

export const cards = {
  accepted: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  asksBank: '4000 0000 0000 3220',
}

export async function typeCard(page: Page, locale: PageLocale, number: string): Promise<void> {
  const texts = billingTexts[locale]
  await page.getByLabel(texts.cardNumber, { exact: true }).fill(number)
  await page.getByLabel(texts.expiry, { exact: true }).fill('12 / 34')
  await page.getByLabel(texts.cvc, { exact: true }).fill('123')
}

/** On the page of the bank, by keyboard. */
export async function answerBank(page: Page, locale: PageLocale, answer: 'authenticate' | 'fail'): Promise<void> {
  await page.getByRole('button', { name: challengeMessages[locale][answer] }).press('Enter')
}
