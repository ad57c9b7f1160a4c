import type { Page } from '@playwright/test'
import { modeWords } from './modeWords.js'
import { expect, type Seller } from './test.js'

/** The account is open for business, the page says so, and nothing was made twice. */
export async function openForBusiness(page: Page, { locale, account, made, generation }: Seller): Promise<void> {
  const { everything, moreLater } = modeWords[locale]
  await expect(page.getByText(new RegExp(`^(${everything}|${moreLater})`))).toBeVisible()
  await expect(page.getByTestId('completed')).toBeVisible()
  const { status, ...read } = await account()
  expect(['complete', 'enabled_more_later']).toContain(status.stage)
  expect([read.generation, status.payouts]).toEqual([generation, 'enabled'])
  expect(await made()).toMatchObject({ accounts: 1, banks: 1 })
}
