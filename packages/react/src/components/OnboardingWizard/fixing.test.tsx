import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { asksFor, soleTrader } from '../../testing/onboardedAccounts.js'
import { renderWizard } from '../../testing/wizard.js'

const clear = () => {
  history.replaceState(null, '')
  sessionStorage.clear()
}
beforeEach(clear)
afterEach(clear)

const names = ['kanji', 'kana'].flatMap((script) => [
  `individual.last_name_${script}`,
  `individual.first_name_${script}`,
])

it.each([
  ['ja', 'メイ', '「ハナコ」に変換', '「ハナコ」に変換しました'],
  ['en', 'First name (kana)', 'Change to “ハナコ”', 'Changed to “ハナコ”'],
] as const)('one click mends a field, says so and goes on from the field (%s)', async (locale, label, fix, said) => {
  const { user } = renderWizard(soleTrader({ status: asksFor(...names) }), {}, {}, { locale })
  const kana = await screen.findByRole('textbox', { name: label })
  await user.type(kana, 'はなこ')
  await user.tab()
  await user.click(await screen.findByRole('button', { name: fix }))
  expect(kana).toHaveValue('ハナコ')
  expect(kana).toHaveFocus()
  expect(screen.getByText(said)).toHaveRole('status')
  await user.tab()
  expect(kana).not.toHaveAttribute('aria-invalid')
})
