import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { findIndustries, industries } from './industries.js'
import { Mcc } from './Mcc.js'

const group = { kind: 'mcc', path: 'business_profile', names: ['mcc'] } as const

describe('industries', () => {
  it('are found by words of both languages and by code, in full width too', async () => {
    const all = await industries('ja')
    const found = (words: string) => findIndustries(all, words).map(({ code, name }) => `${code} ${name}`)
    expect(found('書籍')).toContain('5942 書籍')
    expect(found('books')).toContain('5942 書籍')
    expect(found('５９４２')).toEqual(['5942 書籍'])
    expect(found('nothing of the kind')).toEqual([])
  })

  it('have a name for every code in both languages', async () => {
    const [english, japanese] = await Promise.all([industries('en'), industries('ja')])
    const codes = (list: typeof english) => list.map(({ code }) => code).sort()
    expect(codes(english)).toEqual(codes(japanese))
    expect(new Set(codes(english)).size).toBe(english.length)
    const incomplete = [...english, ...japanese].filter(({ code, name }) => !/^\d{4}$/.test(code) || name.length < 1)
    expect(incomplete).toEqual([])
  })
})

describe('Mcc', () => {
  it('takes the code of what is chosen from the list', async () => {
    const onSave = vi.fn()
    const { user } = renderKit(<FieldGroupForm kind={Mcc} group={group} onSave={onSave} />)
    await user.type(await screen.findByRole('combobox', { name: 'Industry' }), 'bakeries')
    await user.click(await screen.findByRole('option', { name: /Bakeries/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSave.mock.calls[0]?.[0]).toEqual({ business_profile: { mcc: '5462' } }))
  })

  it('names what was chosen before, in the reader’s language', async () => {
    renderKit(<FieldGroupForm kind={Mcc} group={group} values={{ business_profile: { mcc: '5942' } }} />, {
      locale: 'ja',
    })
    await waitFor(() => expect(screen.getByRole('combobox', { name: '業種' })).toHaveValue('書籍'))
  })

  it('is asked for where nothing was chosen', async () => {
    const { user } = renderKit(<FieldGroupForm kind={Mcc} group={group} />)
    await screen.findByRole('combobox', { name: 'Industry' })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/Choose one/))
  })
})
