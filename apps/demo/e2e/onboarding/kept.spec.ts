import type { Page } from '@playwright/test'
import { applications } from './answers.js'
import { expect, test } from './test.js'
import { Wizard } from './wizard.js'

const writes = /\/connect\/account(\/answers|\/persons[^?]*|\/terms)?$/

/** The next write fails: before it has had an effect, or after it. */
async function failOnce(page: Page, when: 'before' | 'after') {
  let left = 1
  await page.route(writes, async (route) => {
    if (route.request().method() === 'GET' || left === 0) return route.fallback()
    left -= 1
    if (when === 'after') await route.fetch()
    return route.fulfill({
      status: 500,
      json: { error: { type: 'api_error', message: 'The answer was lost.', request_id: 'req_lost' } },
    })
  })
}

/** What the form in front holds, by name, identity and bank numbers aside. */
const held = async (wizard: Wizard) =>
  Object.fromEntries(
    await Promise.all(
      (await wizard.asked())
        .filter((name) => !/^_|id_number|ssn_last_4|tax_id/.test(name))
        .map(async (name) => [name, await wizard.field(name).inputValue()]),
    ),
  )

const cases = [
  ['a Japanese individual', 'v1', 'ja'],
  ['an American LLC with owners', 'v2', 'en'],
] as const

for (const [who, generation, locale] of cases) {
  const application = applications[who]
  test.describe(`${who} in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`loses nothing to a reload, a way back, a lost answer or a session that ended, ${generation}`, async ({
      seller,
      page,
    }) => {
      test.setTimeout(180_000)
      const one = await seller({ generation, locale, mode: 'api' })
      const wizard = new Wizard(page, locale)
      const { m } = wizard

      /** Everything that can go wrong while a form is being sent; what was typed is there each time. */
      const press = async (button: string) => {
        const typed = await held(wizard)
        await page.reload()
        await wizard.ready()
        await expect.poll(() => held(wizard)).toEqual(typed)

        await failOnce(page, 'before')
        await wizard.fill(application.answers)
        await wizard.button(button).click()
        await expect(page.getByText(m.sendAgain)).toBeVisible()
        await expect.poll(() => held(wizard)).toEqual(typed)

        await one.signOut()
        await wizard.button(button).click()
        await expect(page.getByText(m.signedOut)).toBeVisible()
        await expect.poll(() => held(wizard)).toEqual(typed)

        await one.signIn()
        await failOnce(page, 'after')
        await wizard.button(button).dblclick()
        await expect(page.getByText(m.sendAgain)).toBeVisible()
        await expect.poll(() => held(wizard)).toEqual(typed)
        await wizard.press(button)
      }

      await failOnce(page, 'after')
      await wizard.begin(application)
      await wizard.button(m.next).dblclick()
      await expect(page.getByRole('alert')).toBeVisible()
      await wizard.press(m.next)
      expect(await one.made()).toEqual({ accounts: 1, persons: 0, banks: 0 })

      for (let title = await wizard.titleNow(); title !== m.review; title = await wizard.titleNow()) {
        if (title === m.persons) {
          for (const person of application.persons) {
            await failOnce(page, 'after')
            await wizard.addPerson(person)
            await wizard.button(m.savePerson).dblclick()
            await expect(page.getByText(m.sendAgain)).toBeVisible()
            await wizard.press(m.savePerson)
          }
          await wizard.complete(application.persons)
          await wizard.tickAll()
          await wizard.press(m.next)
          continue
        }
        await wizard.fill(application.answers)
        await wizard.tickAll()
        await press(m.next)
        const arrived = await wizard.titleNow()
        await wizard.press(m.back)
        await expect(wizard.title).toHaveText(title)
        await page.goBack()
        await page.goForward()
        await wizard.ready()
        while ((await wizard.titleNow()) !== arrived) await wizard.press(m.next)
      }
      await failOnce(page, 'after')
      await wizard.accept()
      await wizard.button(m.submit).dblclick()
      await expect(page.getByRole('alert')).toBeVisible()
      await wizard.press(m.submit)
      await expect(page.getByTestId('completed')).toBeVisible()
      expect((await one.account()).status.payouts).toBe('enabled')
      expect(await one.made()).toEqual(application.made)
    })
  })
}

test('a second tab goes on where the first is, and the first keeps what was typed', async ({
  seller,
  page,
  context,
}) => {
  const one = await seller({ generation: 'v1', locale: 'en', mode: 'api' })
  const application = applications['an American individual']
  const first = new Wizard(page, 'en')
  await first.begin(application)
  await first.press(first.m.next)
  await first.fill(application.answers)
  const typed = await held(first)

  const tab = await context.newPage()
  const second = new Wizard(tab, 'en')
  await one.open(tab)
  await second.ready()
  await expect(second.title).toHaveText(await first.titleNow())
  await second.fill({ ...application.answers, 'business_profile.url': 'https://other.example.com' })
  await second.press(second.m.next)

  await page.bringToFront()
  await expect.poll(() => held(first)).toEqual(typed)
  await first.press(first.m.next)
  const { answers } = await one.account()
  expect(answers).toMatchObject({ business_profile: { url: application.answers['business_profile.url'] } })
  expect(await one.made()).toMatchObject({ accounts: 1, banks: 0 })
})
