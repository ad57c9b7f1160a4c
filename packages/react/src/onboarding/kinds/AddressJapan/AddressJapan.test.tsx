import { anOnboardedAccount, aPostalAddress } from '@connect-kit/contract/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import type { FakeRoutes } from '../../../testing/fakeBackend.js'
import { apiError, fakeRoute, noAnswer, noConnection } from '../../../testing/fakeRoute.js'
import { renderKit } from '../../../testing/renderKit.js'
import { typeWithInputMethod } from '../../../testing/typeWithInputMethod.js'
import { OnboardingForm } from '../../form/OnboardingForm.js'
import { AddressJapan } from './AddressJapan.js'

const parts = ['postal_code', 'state', 'city', 'town', 'line1']
const names = parts.flatMap((part) => [`address_kanji.${part}`, `address_kana.${part}`])
const none = { postal_code: '', state: '', city: '', town: '', line1: '', line2: '' }
const jingumae = {
  postal_code: '1500001',
  state: '東京都',
  city: '渋谷区',
  town: '神宮前1丁目',
  line1: '5-8',
  line2: '',
}
const jingumaeKana = {
  postal_code: '1500001',
  state: 'トウキョウト',
  city: 'シブヤク',
  town: 'ジングウマエ 1チョウメ',
  line1: '5-8',
  line2: '',
}

interface Options extends Partial<FieldGroupFormProps> {
  routes?: FakeRoutes
  locale?: 'ja' | 'en'
}

function renderAddress({ routes, locale = 'ja', values, group, ...rest }: Options = {}) {
  const saved = vi.fn()
  const getJapanesePostalAddress = fakeRoute('getJapanesePostalAddress', aPostalAddress())
  const { user } = renderKit(
    <FieldGroupForm
      kind={AddressJapan}
      group={{ kind: 'address_japan', path: 'individual', names, ...group }}
      values={values ?? { individual: { address_kanji: { ...none }, address_kana: { ...none } } }}
      onSave={({ individual }) => saved(individual)}
      {...rest}
    />,
    { locale, routes: { getJapanesePostalAddress, ...routes } },
  )
  return { user, saved, getJapanesePostalAddress }
}

const field = (name: string) => screen.findByRole('textbox', { name })
const kanaField = (name: string) => screen.getByRole('textbox', { name, hidden: true })
const prefecture = () => screen.findByRole('combobox', { name: '都道府県' })
const given = { individual: { address_kanji: { ...jingumae }, address_kana: { ...jingumaeKana } } }

it('fills prefecture, city and town by the seventh digit, and says so', async () => {
  const { user, getJapanesePostalAddress } = renderAddress()
  await user.type(await field('郵便番号'), '150-000')
  expect(getJapanesePostalAddress).not.toHaveBeenCalled()
  await user.type(await field('郵便番号'), '1')
  expect(await screen.findByText('入力しました：東京都渋谷区神宮前')).toBeVisible()
  expect(await prefecture()).toHaveValue('東京都')
  expect(await field('市区町村')).toHaveValue('渋谷区')
  expect(await field('町名・丁目')).toHaveValue('神宮前')
  expect(getJapanesePostalAddress.mock.calls).toEqual([[{ postal_code: '1500001' }]])
})

it('sends both scripts with one postal code, the kana composed', async () => {
  const { user, saved } = renderAddress()
  await user.type(await field('郵便番号'), '１５０ー０００１')
  await screen.findByText(/入力しました/)
  await user.type(await field('町名・丁目'), '１丁目')
  await user.type(await field('番地・号'), '5-8')
  expect(await screen.findByText('トウキョウト シブヤク ジングウマエ 1チョウメ 5-8')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(saved).toHaveBeenCalledExactlyOnceWith({ address_kanji: jingumae, address_kana: jingumaeKana }),
  )
  expect(await field('郵便番号')).toHaveValue('150-0001')
})

it('offers to move a chome from the block to the town', async () => {
  const { user } = renderAddress()
  await user.type(await field('郵便番号'), '1500001')
  await screen.findByText(/入力しました/)
  await user.type(await field('番地・号'), '1-5-8')
  await user.click(screen.getByRole('button', { name: '丁目を町名に移す：神宮前1丁目、5-8' }))
  expect(await field('町名・丁目')).toHaveValue('神宮前1丁目')
  expect(await field('番地・号')).toHaveValue('5-8')
  expect(await screen.findByText('トウキョウト シブヤク ジングウマエ 1チョウメ 5-8')).toBeVisible()
})

it('lets people choose where several towns share the code, in the reading too', async () => {
  const towns = [
    { kanji: '天王追分', kana: 'テンノウオイワケ' },
    { kanji: '天王長沼', kana: 'テンノウナガヌマ' },
  ]
  const { user } = renderAddress({
    routes: {
      getJapanesePostalAddress: aPostalAddress({
        state: { kanji: '秋田県', kana: 'アキタケン' },
        city: { kanji: '潟上市', kana: 'カタガミシ' },
        town: { kanji: '天王', kana: 'テンノウ' },
        has_chome: false,
        several_towns: true,
        towns,
      }),
    },
  })
  await user.type(await field('郵便番号'), '010-0101')
  const choice = await screen.findByRole('combobox', {
    name: 'この郵便番号には複数の町があります。町名を選択してください。',
  })
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['選択してください', '天王追分', '天王長沼'])
  await user.selectOptions(choice, '天王長沼')
  expect(await field('町名・丁目')).toHaveValue('天王長沼')
  expect(await screen.findByText('アキタケン カタガミシ テンノウナガヌマ')).toBeVisible()
})

it.each([
  ['unknown', apiError('resource_missing_error', { code: 'postal_code_unknown' }), '住所が見つかりません。'],
  ['lost', noConnection, '検索できませんでした。'],
])('says that the code is %s and locks nothing', async (_, answer, sentence) => {
  const { user } = renderAddress({ routes: { getJapanesePostalAddress: answer } })
  await user.type(await field('郵便番号'), '9999999')
  expect(await screen.findByText((text) => text.startsWith(sentence))).toBeVisible()
  await user.type(await field('市区町村'), '渋谷区')
  expect(await field('市区町村')).toHaveValue('渋谷区')
})

it('shows the answer to the code that was asked about last', async () => {
  const { user } = renderAddress({
    routes: { getJapanesePostalAddress: fakeRoute('getJapanesePostalAddress', noAnswer, aPostalAddress()) },
  })
  await user.type(await field('郵便番号'), '0600000')
  fireEvent.input(await field('郵便番号'), { target: { value: '150-0001' } })
  expect(await screen.findByText('入力しました：東京都渋谷区神宮前')).toBeVisible()
})

it('keeps what was typed when a code is typed, and replaces it when asked to', async () => {
  const { user } = renderAddress()
  await user.type(await field('市区町村'), '港区')
  await user.type(await field('郵便番号'), '1500001')
  await screen.findByText(/入力しました/)
  expect(await field('市区町村')).toHaveValue('港区')
  await user.click(screen.getByRole('button', { name: '住所を検索' }))
  await waitFor(async () => expect(await field('市区町村')).toHaveValue('渋谷区'))
})

it('does not look up what is no postal code', async () => {
  const { user, getJapanesePostalAddress } = renderAddress()
  await user.type(await field('郵便番号'), '150')
  await user.click(screen.getByRole('button', { name: '住所を検索' }))
  expect(await field('郵便番号')).toHaveAccessibleDescription('7桁で入力してください')
  expect(getJapanesePostalAddress).not.toHaveBeenCalled()
})

it('follows changes in kana until a part is edited by hand, and the other parts after that', async () => {
  const { user } = renderAddress()
  await user.type(await field('郵便番号'), '1500001')
  await screen.findByText(/入力しました/)
  await user.type(await field('町名・丁目'), '1丁目')
  await user.click(screen.getByRole('button', { name: '住所のフリガナを編集' }))
  const town = await field('町名・丁目（フリガナ）')
  await user.clear(town)
  await user.type(town, 'ジングマエ 1チョウメ')
  fireEvent.input(await field('町名・丁目'), { target: { value: '神宮前2丁目' } })
  await user.type(await field('番地・号'), '5-8')
  expect(town).toHaveValue('ジングマエ 1チョウメ')
  expect(await field('番地・号（フリガナ）')).toHaveValue('5-8')
})

it('reads a building and a town that are typed with an input method', async () => {
  renderAddress()
  typeWithInputMethod(await field('町名・丁目'), 'はら', 'はらじゅく', '原宿')
  typeWithInputMethod(await field('建物名・部屋番号 任意'), 'さくらそう', '桜荘')
  expect(kanaField('町名・丁目（フリガナ）')).toHaveValue('ハラジュク')
  expect(kanaField('建物名・部屋番号（フリガナ） 任意')).toHaveValue('サクラソウ')
})

it('asks no backend about a saved address, until it is changed: then the kana follow', async () => {
  const { user, getJapanesePostalAddress } = renderAddress({ values: given })
  expect(await field('郵便番号')).toHaveValue('150-0001')
  expect(await screen.findByText('トウキョウト シブヤク ジングウマエ 1チョウメ 5-8')).toBeVisible()
  expect(getJapanesePostalAddress).not.toHaveBeenCalled()
  fireEvent.input(await field('町名・丁目'), { target: { value: '神宮前2丁目' } })
  expect(await screen.findByText('トウキョウト シブヤク ジングウマエ 2チョウメ 5-8')).toBeVisible()
  expect(screen.queryByText(/入力しました/)).toBeNull()
  expect(await field('町名・丁目')).toHaveValue('神宮前2丁目')
  await user.tab()
})

it('finds the reading of an address that was given in kanji alone', async () => {
  renderAddress({ values: { individual: { address_kanji: { ...jingumae }, address_kana: { ...none } } } })
  expect(await screen.findByText('トウキョウト シブヤク ジングウマエ 1チョウメ 5-8')).toBeVisible()
  expect(screen.queryByText(/入力しました/)).toBeNull()
})

it('opens the kana where a reading is missing, and takes the focus there', async () => {
  const { user, saved } = renderAddress({
    values: { individual: { address_kanji: { ...jingumae, town: '名もない町' }, address_kana: { ...none } } },
  })
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  const town = await field('町名・丁目（フリガナ）')
  expect(town).toHaveAccessibleDescription('入力してください')
  expect(town).toHaveFocus()
  expect(saved).not.toHaveBeenCalled()
})

it('asks for no reading of what is not written yet', async () => {
  const { user } = renderAddress()
  expect(await screen.findByText('上の住所から自動で入力されます')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await field('市区町村')).toHaveAccessibleDescription('入力してください')
  expect(screen.queryByRole('textbox', { name: '市区町村（フリガナ）' })).toBeNull()
})

it('makes katakana of hiragana in the kana with one click', async () => {
  const { user } = renderAddress({ values: given })
  await user.click(await screen.findByRole('button', { name: '住所のフリガナを編集' }))
  const town = await field('町名・丁目（フリガナ）')
  await user.clear(town)
  await user.type(town, 'じんぐうまえ')
  await user.tab()
  await user.click(await screen.findByRole('button', { name: '「ジングウマエ」に変換' }))
  expect(town).toHaveValue('ジングウマエ')
})

it('shows Stripe’s refusal of a reading in the open panel', async () => {
  const errors = [{ code: 'invalid_address_city_state_postal_code', reason: 'No.' }]
  renderAddress({
    values: given,
    group: { kind: 'address_japan', refused: new Map([['address_kana.town', errors]]) },
  })
  const town = await field('町名・丁目（フリガナ）')
  await waitFor(() => expect(town).toHaveAttribute('aria-invalid', 'true'))
})

it('fills nothing into a field that the host has locked', async () => {
  const { user } = renderAddress({
    values: { individual: { address_kanji: { ...none, city: '港区' }, address_kana: { ...none } } },
    settings: { 'individual.address_kanji.city': { locked: true } },
  })
  await user.type(await field('郵便番号'), '1500001')
  await screen.findByText(/入力しました/)
  await user.click(screen.getByRole('button', { name: '住所を検索' }))
  expect(await field('市区町村')).toHaveValue('港区')
  expect(await field('町名・丁目')).toHaveValue('神宮前')
})

it('speaks English, prefectures included', async () => {
  const { user } = renderAddress({ locale: 'en' })
  await user.type(await field('Postal code'), '150-0001')
  expect(await screen.findByText('Filled in: 東京都渋谷区神宮前')).toBeVisible()
  const select = screen.getByRole('combobox', { name: 'Prefecture' })
  expect(within(select).getByRole('option', { selected: true })).toHaveTextContent('Tokyo')
  await user.type(await field('Building and room Optional'), 'ABC<')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await field('Building and room Optional')).toHaveAccessibleDescription('Enter it without < > { } and pictures')
})

it('leads from the wizard’s form into a closed panel, and saves both scripts whole', async () => {
  const save = vi.fn(async () => {})
  const { user } = renderKit(
    <OnboardingForm
      draftKey="address"
      groups={[
        { kind: 'address_japan', path: 'individual', party: 'individual', country: 'JP', names, refused: new Map() },
      ]}
      account={anOnboardedAccount()}
      known={{}}
      provided={[]}
      settings={{}}
      save={save}
      onSaved={() => {}}
      submit="次へ進む"
      submitting="保存中…"
    />,
    { locale: 'ja', routes: { getJapanesePostalAddress: noConnection } },
  )
  await user.type(await field('郵便番号'), '150-0001')
  await user.selectOptions(await prefecture(), '東京都')
  await user.type(await field('市区町村'), '渋谷区')
  await user.type(await field('町名・丁目'), '神宮前1丁目')
  await user.type(await field('番地・号'), '5-8')
  await user.click(screen.getByRole('button', { name: '次へ進む' }))
  const city = await field('市区町村（フリガナ）')
  await waitFor(() => expect(city).toHaveFocus())
  expect(save).not.toHaveBeenCalled()
  await user.type(city, 'シブヤク')
  await user.type(await field('町名・丁目（フリガナ）'), 'ジングウマエ 1チョウメ')
  await user.click(screen.getByRole('button', { name: '次へ進む' }))
  const { line2: _, ...kanji } = jingumae
  const { line2: __, ...kana } = jingumaeKana
  await waitFor(() =>
    expect(save).toHaveBeenCalledExactlyOnceWith({ individual: { address_kanji: kanji, address_kana: kana } }),
  )
})
