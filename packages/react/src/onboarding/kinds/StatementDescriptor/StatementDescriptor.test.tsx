import { anOnboardedAccount } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { StatementDescriptor } from './StatementDescriptor.js'

const empty = { statement_descriptor: '', statement_descriptor_kana: '', statement_descriptor_kanji: '' }

function renderDescriptor(props: Partial<FieldGroupFormProps> = {}, locale: 'ja' | 'en' = 'en') {
  const onSave = vi.fn()
  const { user } = renderKit(
    <FieldGroupForm
      kind={StatementDescriptor}
      group={{
        kind: 'statement_descriptor',
        path: 'settings',
        party: 'business',
        names: ['payments.statement_descriptor'],
      }}
      values={{ settings: { payments: { ...empty } } }}
      onSave={({ settings }) => onSave(settings)}
      {...props}
    />,
    { locale },
  )
  return { user, onSave }
}

const field = (name: string | RegExp) => screen.findByRole('textbox', { name })
const save = () => screen.getByRole('button', { name: 'Save' })

it('asks in Japan for three scripts and shows each as a line of a statement', async () => {
  const { user, onSave } = renderDescriptor({}, 'ja')
  await user.type(await field('明細書表記（ローマ字）'), 'HONYA PRESS')
  await user.type(await field(/^明細書表記（カナ）/), 'ﾎﾝﾔ')
  await user.type(await field(/^明細書表記（漢字）/), '本屋')
  const preview = screen.getByRole('region', { name: /^カード明細での表示/ })
  const [, ...lines] = [...preview.querySelectorAll('p')].map(({ textContent }) => textContent)
  expect(lines).toEqual(['11月20日HONYA PRESS¥3,000', '11月20日ホンヤ¥3,000', '11月20日本屋¥3,000'])
  await user.click(save())
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    payments: {
      statement_descriptor: 'HONYA PRESS',
      statement_descriptor_kana: 'ホンヤ',
      statement_descriptor_kanji: '本屋',
    },
  })
})

it('asks elsewhere for Latin letters alone', async () => {
  const { user } = renderDescriptor({ account: anOnboardedAccount({ country: 'US', default_currency: 'usd' }) })
  await user.type(await field('Statement descriptor'), 'HONYA')
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  expect(screen.getByRole('region', { name: 'On a card statement' })).toHaveTextContent('Nov 20HONYA$30.00')
})

it('counts what is typed', async () => {
  const { user } = renderDescriptor()
  const latin = await field('Statement descriptor (Latin letters)')
  await user.type(latin, 'HONYA')
  expect(latin).toHaveAccessibleDescription('5 of 22 characters')
  expect(await field(/kanji/)).toHaveAccessibleDescription('0 of 17 characters')
})

it('says in words what a statement cannot hold', async () => {
  const { user, onSave } = renderDescriptor()
  const latin = await field('Statement descriptor (Latin letters)')
  const sentence = async (text: string) => {
    await user.clear(latin)
    await user.type(latin, text)
    await user.click(save())
    return latin
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)[1]
  }
  expect(await sentence('HON')).toBe('Enter at least 5 characters')
  expect(await sentence('12345')).toBe('Enter at least one letter')
  expect(await sentence('HONYA*')).toBe('Enter it without < > \\ \' " *')
  expect(await sentence('本屋プレス')).toBe('Enter it in Latin letters')
  expect(await sentence('HONYA PRESS MONTHLY READING')).toBe('Enter at most 22 characters')
  expect(onSave).not.toHaveBeenCalled()
})

it('makes katakana of hiragana with one click', async () => {
  const { user } = renderDescriptor({}, 'ja')
  const kana = await field(/^明細書表記（カナ）/)
  await user.type(kana, 'ほんや')
  await user.tab()
  await user.click(screen.getByRole('button', { name: '「ホンヤ」に変換' }))
  expect(kana).toHaveValue('ホンヤ')
})

it('asks for prefixes where Stripe does, without a preview of what no payment shows alone', async () => {
  renderDescriptor({
    group: {
      kind: 'statement_descriptor',
      path: 'settings',
      names: ['card_payments.statement_descriptor_prefix', 'card_payments.statement_descriptor_prefix_kana'],
    },
    values: {},
  })
  expect(await field('Prefix for card payments')).toHaveAccessibleDescription('0 of 10 characters')
  expect(await field('Prefix for card payments (kana)')).toBeVisible()
  expect(screen.queryByRole('region')).toBeNull()
})
