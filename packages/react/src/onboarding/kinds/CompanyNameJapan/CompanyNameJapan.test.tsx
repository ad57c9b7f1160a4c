import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { typeWithInputMethod } from '../../../testing/typeWithInputMethod.js'
import { CompanyNameJapan } from './CompanyNameJapan.js'

function renderCompany(names: string[], locale: 'ja' | 'en' = 'ja') {
  const onSave = vi.fn()
  const { user } = renderKit(
    <FieldGroupForm
      kind={CompanyNameJapan}
      group={{ kind: 'company_name_japan', path: 'company', party: 'company', names }}
      values={{ company: Object.fromEntries(names.map((name) => [name, ''])) }}
      onSave={({ company }) => onSave(company)}
    />,
    { locale },
  )
  return { user, onSave }
}

const field = (name: string) => screen.findByRole('textbox', { name })

it('proposes the reading, with that of the legal form', async () => {
  const { user, onSave } = renderCompany(['name_kanji', 'name_kana'])
  typeWithInputMethod(await field('会社名'), 'かぶしきがいしゃ', '株式会社')
  typeWithInputMethod(await field('会社名'), 'ほんだな', '本棚')
  expect(await field('会社名（フリガナ）')).toHaveValue('カブシキガイシャホンダナ')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ name_kanji: '株式会社本棚', name_kana: 'カブシキガイシャホンダナ' })
})

it('writes ㈱ in full with one click', async () => {
  const { user } = renderCompany(['name_kanji'])
  const name = await field('会社名')
  await user.click(name)
  await user.paste('㈱本棚')
  await user.tab()
  expect(name).toHaveAccessibleDescription(
    '「株式会社」などを含む、登記どおりの名称 会社の種類は略さずに入力してください。 「株式会社本棚」に変換',
  )
  await user.click(screen.getByRole('button', { name: '「株式会社本棚」に変換' }))
  expect(name).toHaveValue('株式会社本棚')
})

it('asks in English for what Stripe asks for, and for nothing else', async () => {
  const { user } = renderCompany(['name_kana', 'name'], 'en')
  await user.type(await field('Company name (kana)'), 'Hondana')
  await user.type(await field('Company name (Latin letters)'), 'Hondana Inc.')
  expect(screen.queryByRole('textbox', { name: 'Company name (kanji)' })).toBeNull()
  expect(await field('Company name (kana)')).toHaveAccessibleDescription(
    'Example: カブシキガイシャ ホンヤ Enter it in full-width katakana',
  )
})
