import { axeIsContent } from './axeIsContent.js'
import { needPapers, told } from './needPapers.js'
import { expect, test } from './test.js'

test('a document that is refused is said to be, and another one leads to payouts', async ({ seller, host, page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  const one = await seller({ generation: 'v1', locale: 'ja', mode: 'api' })
  await needPapers(one, host, page)
  const front = page.getByRole('group', { name: '表面' })
  const upload = async (name: string) => {
    await page.getByRole('radio', { name: 'マイナンバーカード' }).check()
    const chooser = page.waitForEvent('filechooser')
    await front.getByRole('button').last().click()
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: await page.screenshot() })
    await expect(front.getByText('アップロード済み').first()).toBeVisible()
    await expect(front.getByRole('img')).toHaveJSProperty('complete', true)
    expect(await front.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360)
    await axeIsContent(page)
    await page.getByRole('button', { name: '次へ進む' }).click()
  }

  await expect(front).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await front.getByRole('button').click()
  await (await chooser).setFiles({ name: 'passport.png', mimeType: 'image/png', buffer: Buffer.from('hello') })
  await expect(front.getByText(/JPEG、PNG、PDF ではありません/)).toBeVisible()

  await upload('failure.png')
  // Stripe takes its time, so the form goes on; whoever goes back reads why.
  await expect(front).toBeHidden()
  await page.getByRole('button', { name: '戻る' }).click()
  await expect(page.getByText(/書類を確認できませんでした/)).toBeVisible()
  expect((await one.account()).status.payouts).not.toBe('enabled')
  await upload('success.png')
  await expect.poll(async () => (await one.account()).status.payouts).toBe('enabled')
  // The two newest: every seller's papers are the platform's files.
  const { data: files } = await host.stripe.files.list({ purpose: 'identity_document', limit: 2 })
  expect(files.map(({ filename }) => filename)).toEqual(['success.png', 'failure.png'])
})

test('a bank account is chosen and sent by keyboard alone, and its number goes to Stripe only', async ({
  seller,
  host,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  const one = await seller({ generation: 'v1', locale: 'ja', mode: 'api' })
  await page.request.post(`${host.url}/connect/account`, { data: { country: 'JP', business_type: 'individual' } })
  const { id } = await one.account()
  await host.stripe.accounts.update(id, {
    ...told,
    individual: { ...told.individual, dob: { year: 1901, month: 1, day: 1 } },
  })
  const sent: string[] = []
  page.on('request', (request) => {
    if ((request.postData() ?? '').includes('7654321')) sent.push(new URL(request.url()).pathname)
  })

  await page.reload()
  const bank = page.getByRole('combobox', { name: '銀行' })
  await bank.focus()
  await page.keyboard.type('みずほ')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await axeIsContent(page)
  await page.keyboard.press('Enter')
  await expect(bank).toHaveValue(/0001/)
  // Over everything, as wide as its field, and nothing sticks out.
  await page.keyboard.press('Tab')
  const branch = page.getByRole('combobox', { name: '支店' })
  await expect(branch).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
  const [box, list] = [await branch.boundingBox(), await page.locator(':popover-open').boundingBox()]
  expect([list?.x, list?.width].map((value) => Math.round(value ?? 0))).toEqual(
    [box?.x, box?.width].map((value) => Math.round(value ?? 0)),
  )
  await page.keyboard.type('100')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(branch).toHaveValue(/100/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: '普通' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('7654321')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: '口座名義（カナ）' })).toHaveValue('ヤマダ ハナコ')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await one.account()).status.payouts).toBe('enabled')
  expect(sent).toEqual(['/_sandbox/elements/api/tokens'])
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(
    '7654321',
  )
  const [account] = (await host.stripe.accounts.listExternalAccounts(id)).data
  expect(account).toMatchObject({ routing_number: '0001100', last4: '4321', account_type: 'futsu' })
})
