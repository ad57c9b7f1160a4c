import { type Application, applications } from './answers.js'
import { axeIsContent } from './axeIsContent.js'
import { expect, type Locale, test } from './test.js'
import { Wizard } from './wizard.js'

const walks = [
  ['a Japanese individual', 'v1', 'ja'],
  ['a Japanese individual', 'v2', 'en'],
  ['a Japanese company with directors', 'v2', 'ja'],
  ['a Japanese company with directors', 'v1', 'en'],
  ['an American individual', 'v1', 'en'],
  ['an American individual', 'v2', 'ja'],
  ['an American LLC with owners', 'v2', 'en'],
  ['an American LLC with owners', 'v1', 'ja'],
] as const

for (const [who, generation, locale] of walks) {
  const application: Application = applications[who]
  test.describe(`${who} in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`comes from nothing to payouts through our forms, ${generation}`, async ({ seller, page }) => {
      const one = await seller({ generation, locale: locale satisfies Locale, mode: 'api' })
      const wizard = new Wizard(page, locale)
      await wizard.begin(application)
      await axeIsContent(page)
      await wizard.press(wizard.m.next)
      for (let title = await wizard.titleNow(); title !== wizard.m.review; title = await wizard.titleNow()) {
        const isAboutPeople = title === wizard.m.persons
        for (const person of isAboutPeople ? application.persons : []) {
          await wizard.addPerson(person)
          await axeIsContent(page)
          await wizard.press(wizard.m.savePerson)
        }
        if (isAboutPeople) await wizard.complete(application.persons)
        await wizard.fill(application.answers)
        await wizard.tickAll()
        await axeIsContent(page)
        await wizard.press(wizard.m.next)
      }
      await wizard.accept()
      await axeIsContent(page)
      await wizard.press(wizard.m.submit)
      await expect(page.getByTestId('completed')).toBeVisible()
      await axeIsContent(page)
      const { status, generation: made } = await one.account()
      expect([made, status.payouts]).toEqual([generation, 'enabled'])
      expect(['complete', 'enabled_more_later']).toContain(status.stage)
      expect(await one.made()).toEqual(application.made)
    })
  })
}
