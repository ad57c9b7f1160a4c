import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { countriesIn, findCountries } from '../../countries/findCountries.js'
import { Nationality } from './Nationality.js'

const group = { kind: 'nationality', path: 'individual', country: 'SG', names: ['nationality'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => (
  <FieldGroupForm kind={Nationality} group={group} {...props} />
)

describe('A country', () => {
  it.each([
    ['en', 'jp', ['JP']],
    ['en', 'cote', ['CI']],
    ['en', 'swit', ['CH']],
    ['ja', 'ドイツ', ['DE']],
    ['ja', 'germ', ['DE']],
    ['ja', 'ﾌﾞﾗｼﾞﾙ', ['BR']],
  ])('is found in %s by %s', (locale, words, codes) => {
    expect(findCountries(countriesIn(locale), words).map(({ code }) => code)).toEqual(codes)
  })

  it('whose name begins with the words comes before others', () => {
    const found = findCountries(countriesIn('en'), 'united').map(({ name }) => name)
    expect(found.slice(0, 3)).toEqual(['United Arab Emirates', 'United Kingdom', 'United States'])
  })

  it('is one of 249', () => {
    expect(findCountries(countriesIn('ja'), '')).toHaveLength(249)
  })
})

it('is chosen by its name and handed over as two letters', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.type(screen.getByRole('combobox', { name: 'Nationality' }), 'Singap')
  await user.click(await screen.findByRole('option', { name: /Singapore/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { nationality: 'SG' } })
})

it('shows in Japanese what the account has', async () => {
  renderKit(form({ values: { individual: { nationality: 'SG' } } }), { locale: 'ja' })
  expect(await screen.findByRole('combobox', { name: '国籍' })).toHaveValue('シンガポール')
})

it('is asked for before it is saved', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This is required')).toBeInTheDocument()
  expect(onSave).not.toHaveBeenCalled()
})
