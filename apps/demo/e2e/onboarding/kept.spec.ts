import { type Answers, type Application, applications } from './answers.js'
import { expect, test } from './test.js'
import { Wizard } from './wizard.js'
import { failOnce } from './writes.js'

const isSecret = /(^|[._])(id_number|ssn_last_4|tax_id|account_number)$/

/** What the form in front holds: texts by their names, and what is ticked. Identity and account numbers aside. */
async function held(wizard: Wizard) {
  const names = (await wizard.asked()).filter((name) => !isSecret.test(name))
  const texts = names.map(async (name) => [name, await wizard.field(name).inputValue()])
  const ticked = wizard.page.locator('form input:is([type=radio], [type=checkbox]):checked')
  return {
    texts: Object.fromEntries(await Promise.all(texts)),
    ticked: await ticked.evaluateAll((all) => all.map((box) => box.closest('label')?.textContent)),
  }
}

const cases = [
  ['a Japanese individual', 'v1', 'ja'],
  ['a Japanese company with directors', 'v2', 'ja'],
  ['an American LLC with owners', 'v2', 'en'],
] as const

for (const [who, generation, locale] of cases) {
  const application: Application = applications[who]
  test.describe(`${who} in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`loses nothing to a reload, a way back, a lost answer or a session that ended, ${generation}`, async ({
      seller,
      page,
    }) => {
      test.setTimeout(480_000)
      const one = await seller({ generation, locale, mode: 'api' })
      const wizard = new Wizard(page, locale)
      const { m } = wizard

      /** Everything that can go wrong while a form is being sent; what was typed is there each time. */
      const press = async (button: string, answers: Answers) => {
        const typed = await held(wizard)
        await page.reload()
        await wizard.ready()
        await expect.poll(() => held(wizard)).toEqual(typed)
        for (const name of (await wizard.asked()).filter((name) => isSecret.test(name))) {
          await expect(wizard.field(name)).toHaveValue('')
        }
        if ((await wizard.titleNow()) === m.bankTitle) {
          await expect(wizard.field('_bank.account_number')).toHaveAccessibleDescription(m.numberAgain)
        }

        await failOnce(page, 'before')
        await wizard.fill(answers)
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
            await wizard.addPerson(person)
            await press(m.savePerson, person.answers)
          }
          await wizard.complete(application.persons)
        }
        await wizard.fill(application.answers)
        await wizard.tickAll()
        await press(m.next, application.answers)
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
  await expect.poll(async () => (await held(first)).texts).toEqual(typed.texts)
  await first.press(first.m.next)
  const { answers } = await one.account()
  expect(answers).toMatchObject({ business_profile: { url: application.answers['business_profile.url'] } })
  expect(await one.made()).toMatchObject({ accounts: 1, banks: 0 })
})
