import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { CompanyName } from './CompanyName.js'

const group = { kind: 'company_name', path: 'company', party: 'company', country: 'GB', names: ['name'] } as const

it('asks for the name as it is registered', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={CompanyName} group={group} onSave={onSave} />)
  const field = screen.getByRole('textbox', { name: 'Legal name of the company' })
  expect(field).toHaveAccessibleDescription('Exactly as registered, with its legal form (Inc., Ltd, GmbH)')
  await user.type(field, 'Analytical  Engines Ltd ')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ company: { name: 'Analytical Engines Ltd' } })
})

it('says in Japanese that the name is wanted in Latin letters', async () => {
  const { user } = renderKit(<FieldGroupForm kind={CompanyName} group={group} />, { locale: 'ja' })
  await user.type(await screen.findByRole('textbox', { name: '会社の正式名称' }), '解析機関')
  await user.tab()
  expect(await screen.findByText('ローマ字で入力してください')).toBeInTheDocument()
})
