import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Email } from './Email.js'

const group = { kind: 'email', path: 'individual', country: 'US', names: ['email'] } as const

it('puts an address in half width and hands it over', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={Email} group={group} onSave={onSave} />)
  const field = screen.getByRole('textbox', { name: 'Email' })
  expect(field).toHaveAttribute('autocomplete', 'email')
  await user.type(field, 'jenny＠example.com')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { email: 'jenny@example.com' } })
})

it('shows in Japanese how an address is written', async () => {
  const { user } = renderKit(<FieldGroupForm kind={Email} group={group} />, { locale: 'ja' })
  await user.type(await screen.findByRole('textbox', { name: 'メールアドレス' }), 'jenny')
  await user.tab()
  expect(await screen.findByText('name@example.com の形式で入力してください')).toBeInTheDocument()
})
