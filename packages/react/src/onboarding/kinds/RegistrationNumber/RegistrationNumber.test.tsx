import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { RegistrationNumber } from './RegistrationNumber.js'

const group = {
  kind: 'registration_number',
  path: 'company',
  party: 'company',
  country: 'AU',
  names: ['registration_number'],
} as const

it('is the company number in Australia, with its check digit', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={RegistrationNumber} group={group} onSave={onSave} />)
  const field = await screen.findByRole('textbox', { name: 'Australian Company Number (ACN)' })
  await user.type(field, '004 085 617')
  await user.tab()
  expect(await screen.findByText('The digits do not add up. Compare them with the document.')).toBeInTheDocument()
  await user.clear(field)
  await user.type(field, '004 085 616')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ company: { registration_number: '004085616' } })
})

it('is asked for in Japanese where another register is meant', async () => {
  renderKit(<FieldGroupForm kind={RegistrationNumber} group={{ ...group, country: 'CA' }} />, { locale: 'ja' })
  expect(await screen.findByRole('textbox', { name: '登録番号' })).toBeInTheDocument()
})
