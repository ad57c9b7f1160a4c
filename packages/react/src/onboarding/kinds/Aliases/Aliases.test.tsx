import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Aliases } from './Aliases.js'

const group = { kind: 'aliases', path: 'individual', country: 'SG', names: ['full_name_aliases'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={Aliases} group={group} {...props} />

it('takes an empty list for the answer that there are none', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Choose one')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'None' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { full_name_aliases: [] } })
})

it('takes several names, and leaves out the one that was removed', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.click(screen.getByRole('radio', { name: 'There are other names' }))
  await user.type(screen.getByRole('textbox', { name: 'Other name 1' }), ' Jen  Rosen')
  await user.click(screen.getByRole('button', { name: 'Add another name' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Enter the name or choose “None”')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Other name 2' }), 'Jane')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenLastCalledWith({ individual: { full_name_aliases: ['Jen Rosen', 'Jane'] } })
  await user.click(screen.getByRole('button', { name: 'Remove Other name 1' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenLastCalledWith({ individual: { full_name_aliases: ['Jane'] } })
})

it('shows in Japanese what the account has', async () => {
  renderKit(form({ values: { individual: { full_name_aliases: ['Jen'] } } }), { locale: 'ja' })
  expect(await screen.findByRole('radio', { name: 'ある' })).toBeChecked()
  expect(screen.getByRole('textbox', { name: '別名1' })).toHaveValue('Jen')
})
