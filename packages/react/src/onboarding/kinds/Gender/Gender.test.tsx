import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Gender } from './Gender.js'

const group = { kind: 'gender', path: 'individual', country: 'BR', names: ['gender'] } as const

it('hands over what was chosen', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={Gender} group={group} onSave={onSave} />)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Choose one')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Female' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { gender: 'female' } })
})

it('is asked in Japanese', async () => {
  renderKit(<FieldGroupForm kind={Gender} group={group} />, { locale: 'ja' })
  expect(await screen.findByRole('group', { name: '性別' })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '男性' })).not.toBeChecked()
})
