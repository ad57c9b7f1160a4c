import { type Application, applications } from './answers.js'
import { axeIsContent } from './axeIsContent.js'
import { keys } from './keys.js'
import { expect, test } from './test.js'
import { comeToPayouts } from './walk.js'
import { Wizard } from './wizard.js'

const walks = [
  ['a Japanese individual', 'v2', 'ja'],
  ['a Japanese company with directors', 'v1', 'en'],
  ['an American individual', 'v2', 'en'],
  ['an American LLC with owners', 'v1', 'ja'],
] as const

for (const [who, generation, locale] of walks) {
  const application: Application = applications[who]
  test.describe(`${who} at 360 pixels in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US', viewport: { width: 360, height: 740 } })

    test(`comes from nothing to payouts without a mouse, ${generation}`, async ({ seller, page }) => {
      test.setTimeout(480_000)
      const one = await seller({ generation, locale, mode: 'api' })
      const wizard = new Wizard(page, locale, keys)
      const titles = application.persons.map((_, index) => `Chair ${index + 1}`)
      await comeToPayouts(wizard, one, application, {
        look: () => axeIsContent(page),
        async named() {
          for (const [index, title] of titles.entries()) {
            await keys.press(page.getByRole('definition').nth(index).getByRole('button').first())
            await wizard.ready()
            await wizard.answer('relationship.title', title)
            await wizard.press(wizard.m.savePerson)
          }
        },
      })
      const { persons } = await one.account()
      for (const title of titles) {
        const relationship = expect.objectContaining({ title })
        expect(persons).toContainEqual(expect.objectContaining({ answers: expect.objectContaining({ relationship }) }))
      }
    })
  })
}
