import type { CDPSession, Page } from '@playwright/test'
import { type Answers, applications } from './answers.js'
import { axeIsContent } from './axeIsContent.js'
import { expect, test } from './test.js'
import { Wizard } from './wizard.js'

const application = applications['a Japanese individual']
const answers: Answers = application.answers

/** Moves the focus forward until it is where it should be, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let count = 0; count < 60; count++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches ${selector}.`)
}

async function pressed(wizard: Wizard, title: string) {
  await tabTo(wizard.page, 'form button[type=submit]')
  await wizard.page.keyboard.press('Enter')
  await expect.poll(async () => ((await wizard.titleNow()) === title ? true : wizard.complaints())).toBe(true)
}

test.describe('at 360 pixels, in Japanese', () => {
  test.use({ locale: 'ja-JP', viewport: { width: 360, height: 740 } })

  test('somebody without a mouse comes from nothing to payouts', async ({ seller, page }) => {
    test.setTimeout(180_000)
    const one = await seller({ generation: 'v2', locale: 'ja', mode: 'api' })
    const wizard = new Wizard(page, 'ja')
    const { m } = wizard
    const { keyboard } = page
    await page.getByLabel(m.country).waitFor()

    await tabTo(page, 'input[type=radio]')
    await keyboard.press('Space')
    await expect(page.getByRole('radio', { name: m.individual })).toBeChecked()
    await pressed(wizard, '事業内容を入力してください')

    for (const title of ['本人情報を入力してください', m.bankTitle, m.review]) {
      await wizard.ready()
      for (const [label, code] of [
        [m.industry, '5942'],
        [m.bank, '0001'],
        [m.branch, '100'],
      ] as const) {
        const box = page.getByRole('combobox', { name: label, exact: true })
        if ((await wizard.titleNow()) === m.bankTitle) await wizard.field('_bank.account_number').waitFor()
        if ((await box.count()) === 0) continue
        await tabTo(page, `[id="${await box.getAttribute('id')}"]`)
        await expect(box).toBeEditable()
        await keyboard.type(code)
        await expect(page.getByRole('option').first()).toContainText(code)
        await keyboard.press('ArrowDown')
        await keyboard.press('Enter')
        await expect(box).not.toHaveValue(code)
      }
      for (const name of await wizard.asked()) {
        const value = answers[name]
        const field = wizard.field(name)
        if (value === undefined || (await field.inputValue()) === value) continue
        await tabTo(page, `[name="${name}"]`)
        if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await keyboard.type(value)
        else {
          await keyboard.press('ControlOrMeta+a')
          await keyboard.type(value)
        }
        if (name.endsWith('postal_code')) await expect(page.getByText(/^入力しました：/)).toBeVisible()
      }
      await axeIsContent(page)
      await pressed(wizard, title)
    }
    await tabTo(page, '[name=tos_acceptance]')
    await keyboard.press('Space')
    await axeIsContent(page)
    await tabTo(page, 'form button[type=submit]')
    await keyboard.press('Enter')
    await expect(page.getByTestId('completed')).toBeVisible()
    await axeIsContent(page)
    expect((await one.account()).status.payouts).toBe('enabled')
    expect(await one.made()).toEqual(application.made)
  })
})

test.describe('with an input method', () => {
  test.use({ locale: 'ja-JP' })

  /** As an input method does: the reading grows, becomes kanji, and is taken. */
  async function compose(method: CDPSession, readings: readonly string[], kanji: string) {
    for (const text of [...readings, kanji]) {
      await method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    // The Enter that takes the conversion reaches the page while it is still being composed.
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await method.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 })
    }
    await method.send('Input.insertText', { text: kanji })
  }

  test('the reading fills the kana, and the Enter that ends a conversion sends nothing', async ({ seller, page }) => {
    const one = await seller({ generation: 'v1', locale: 'ja', mode: 'api' })
    const wizard = new Wizard(page, 'ja')
    await wizard.begin(application)
    await wizard.press(wizard.m.next)
    await wizard.fill(application.answers)
    await wizard.press(wizard.m.next)
    await wizard.ready()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/connect/')) sent.push(request.url())
    })
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, isComposing }) => {
        if (isComposing) document.body.dataset.composed = `${document.body.dataset.composed ?? ''}${key} `
      })
    })
    const method = await page.context().newCDPSession(page)
    await wizard.field('individual.last_name_kanji').focus()
    await compose(method, ['や', 'やま', 'やまだ'], '山田')
    await wizard.field('individual.first_name_kanji').focus()
    await compose(method, ['は', 'はな', 'はなこ'], '花子')

    await expect(wizard.field('individual.last_name_kanji')).toHaveValue('山田')
    await expect(wizard.field('individual.last_name_kana')).toHaveValue('ヤマダ')
    await expect(wizard.field('individual.first_name_kana')).toHaveValue('ハナコ')
    // Chromium tells the page of the Enter that belongs to the input method.
    expect(await page.locator('body').getAttribute('data-composed')).toMatch(/^(\w+ ){2}$/)
    expect(sent).toEqual([])
    expect(await wizard.complaints()).toEqual([])
    await expect(wizard.title).toHaveText('本人情報を入力してください')

    await wizard.fill(application.answers)
    await wizard.press(wizard.m.next)
    expect((await one.account()).answers).toMatchObject({
      individual: { last_name_kanji: '山田', last_name_kana: 'ヤマダ', first_name_kana: 'ハナコ' },
    })
  })
})
