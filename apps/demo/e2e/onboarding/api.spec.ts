import { applications } from './answers.js'
import { axeIsContent } from './axeIsContent.js'
import { test } from './test.js'
import { comeToPayouts } from './walk.js'
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
  test.describe(`${who} in ${locale}`, () => {
    test.use({ locale: locale === 'ja' ? 'ja-JP' : 'en-US' })

    test(`comes from nothing to payouts through our forms, ${generation}`, async ({ seller, page }) => {
      test.setTimeout(300_000)
      const one = await seller({ generation, locale, mode: 'api' })
      await comeToPayouts(new Wizard(page, locale), one, applications[who], { look: () => axeIsContent(page) })
    })
  })
}
