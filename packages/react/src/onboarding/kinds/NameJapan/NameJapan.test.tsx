import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { typeWithInputMethod } from '../../../testing/typeWithInputMethod.js'
import { NameJapan } from './NameJapan.js'

const names = ['last_name_kanji', 'first_name_kanji', 'last_name_kana', 'first_name_kana']

function renderName({ values = {}, locale = 'ja' as 'ja' | 'en', also = [] as string[], settings = {} } = {}) {
  const onSave = vi.fn()
  const group = { kind: 'name_japan', path: 'individual', names: [...names, ...also] } as const
  const { user } = renderKit(
    <FieldGroupForm
      kind={NameJapan}
      group={group}
      values={{ individual: { ...Object.fromEntries(group.names.map((name) => [name, ''])), ...values } }}
      settings={settings}
      onSave={({ individual }) => onSave(individual)}
    />,
    { locale },
  )
  return { user, onSave }
}

// What input methods put into a field is not among what user-event knows to stand there.
const empty = (box: HTMLElement) => fireEvent.input(box, { target: { value: '' } })
const field = (name: string) => screen.findByRole('textbox', { name })

it('asks for the family name first, in both scripts and both languages', async () => {
  renderName({ also: ['last_name', 'first_name'] })
  await field('姓')
  const labels = () => screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)
  expect(labels()).toEqual(['姓', '名', 'セイ', 'メイ', '姓（ローマ字）', '名（ローマ字）'])
})

it('says in English which script is asked for', async () => {
  renderName({ locale: 'en' })
  await field('Last name (kanji)')
  for (const name of ['First name (kanji)', 'Last name (kana)', 'First name (kana)']) {
    expect(screen.getByRole('textbox', { name })).toBeVisible()
  }
  expect(screen.queryByRole('textbox', { name: /Latin/ })).toBeNull()
})

it('proposes the reading of what is typed with an input method', async () => {
  const { user, onSave } = renderName()
  typeWithInputMethod(await field('姓'), 'y', 'や', 'やm', 'やま', 'やまd', 'やまだ', '山田')
  typeWithInputMethod(await field('名'), 'は', 'はな', 'はなこ', '花子')
  expect(await field('セイ')).toHaveValue('ヤマダ')
  expect(await field('メイ')).toHaveValue('ハナコ')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    last_name_kanji: '山田',
    first_name_kanji: '花子',
    last_name_kana: 'ヤマダ',
    first_name_kana: 'ハナコ',
  })
})

it('follows the name until the reading is edited by hand, and again when it is emptied', async () => {
  const { user } = renderName()
  const [kanji, kana] = [await field('姓'), await field('セイ')]
  typeWithInputMethod(kanji, 'なかた', '中田')
  expect(kana).toHaveValue('ナカタ')
  empty(kanji)
  expect(kana).toHaveValue('')
  typeWithInputMethod(kanji, 'なかた', '中田')
  await user.clear(kana)
  await user.type(kana, 'ナカダ')
  empty(kanji)
  typeWithInputMethod(kanji, 'なかむら', '中村')
  expect(kana).toHaveValue('ナカダ')
  await user.clear(kana)
  empty(kanji)
  typeWithInputMethod(kanji, 'なかむら', '中村')
  expect(kana).toHaveValue('ナカムラ')
})

it('does not guess how a pasted name is read, and keeps the reading that the account has', async () => {
  const { user } = renderName({ values: { last_name_kanji: '山田', last_name_kana: 'ヤマダ' } })
  const [kanji, kana] = [await field('姓'), await field('セイ')]
  empty(kanji)
  await user.click(kanji)
  await user.paste('鈴木')
  expect(kana).toHaveValue('ヤマダ')
  await user.click(await field('名'))
  await user.paste('花子')
  expect(await field('メイ')).toHaveValue('')
})

it('proposes nothing for a reading that the host has locked', async () => {
  renderName({ settings: { 'individual.last_name_kana': { locked: true } } })
  typeWithInputMethod(await field('姓'), 'やまだ', '山田')
  expect(await field('セイ')).toHaveValue('')
})

it('proposes no reading that nobody asks for', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(
    <FieldGroupForm
      kind={NameJapan}
      group={{ kind: 'name_japan', path: 'individual', names: ['last_name_kanji'] }}
      values={{ individual: { last_name_kanji: '', first_name_kanji: '花子' } }}
      onSave={({ individual }) => onSave(individual)}
    />,
    { locale: 'ja' },
  )
  typeWithInputMethod(await field('姓'), 'やまだ', '山田')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ last_name_kanji: '山田', first_name_kanji: '花子' })
})

it('says nothing while a name is being converted', async () => {
  const { user } = renderName()
  const kana = await field('セイ')
  await user.click(kana)
  typeWithInputMethod(kana, 'や', 'やまだ')
  expect(kana).not.toHaveAttribute('aria-invalid')
  await user.tab()
  expect(kana).toHaveAttribute('aria-invalid', 'true')
})

it('makes katakana of hiragana with one click', async () => {
  const { user } = renderName()
  const kana = await field('メイ')
  await user.type(kana, 'はなこ')
  await user.tab()
  expect(kana).toHaveAccessibleDescription('全角カタカナで入力してください。 「ハナコ」に変換')
  await user.click(screen.getByRole('button', { name: '「ハナコ」に変換' }))
  expect(kana).toHaveValue('ハナコ')
  expect(kana).not.toHaveAttribute('aria-invalid')
  expect(kana).toHaveFocus()
})

it('shows half-width kana and full-width spaces as they will be sent', async () => {
  const { user } = renderName({ locale: 'en' })
  const kana = await field('Last name (kana)')
  await user.type(kana, 'ﾔﾏﾀﾞ　')
  await user.tab()
  expect(kana).toHaveValue('ヤマダ')
})

it('says in words what each script is', async () => {
  const { user, onSave } = renderName({ locale: 'en', also: ['last_name', 'first_name'] })
  await user.type(await field('Last name (kanji)'), 'Smith')
  await user.type(await field('First name (kanji)'), '花子3')
  await user.type(await field('Last name (kana)'), 'Sumisu')
  await user.type(await field('Last name (Latin letters)'), 'スミス')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await field('Last name (kanji)')).toHaveAccessibleDescription(
    'Enter it in Japanese. If there are no kanji for it, write it in katakana',
  )
  expect(await field('First name (kanji)')).toHaveAccessibleDescription('Enter it without digits and symbols')
  expect(await field('Last name (kana)')).toHaveAccessibleDescription('Enter it in full-width katakana')
  expect(await field('First name (kana)')).toHaveAccessibleDescription('This is required')
  expect(await field('Last name (Latin letters)')).toHaveAccessibleDescription('Enter it in Latin letters')
  expect(onSave).not.toHaveBeenCalled()
})
