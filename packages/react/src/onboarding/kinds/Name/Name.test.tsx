import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Name } from './Name.js'

const group = { kind: 'name', path: 'individual', country: 'US', names: ['first_name', 'last_name'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={Name} group={group} {...props} />

it('asks for both names and hands them over tidied', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.type(screen.getByLabelText('First name'), ' Ｊｅｎｎｙ')
  await user.type(screen.getByLabelText('Last name'), 'O’Brien  Rosen ')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { first_name: 'Jenny', last_name: 'O’Brien Rosen' } })
})

it('says that other letters are a slip, and nothing of it where they are not', async () => {
  const { user, rerenderWith } = renderKit(form())
  await user.type(screen.getByLabelText('First name'), '花子')
  await user.tab()
  expect(await screen.findByText('Enter it in Latin letters')).toBeInTheDocument()
  expect(screen.getByLabelText('First name')).toHaveAttribute('aria-invalid', 'true')
  rerenderWith({}, <FieldGroupForm key="gr" kind={Name} group={{ ...group, country: 'GR' }} />)
  await user.type(screen.getByLabelText('First name'), 'Ελένη')
  await user.tab()
  expect(screen.getByLabelText('First name')).not.toHaveAttribute('aria-invalid')
})

it('asks for both before it is saved', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findAllByText('This is required')).toHaveLength(2)
  expect(screen.getByLabelText('First name')).toHaveFocus()
  expect(onSave).not.toHaveBeenCalled()
})

it('has the family’s name first for a Japanese reader', async () => {
  renderKit(form(), { locale: 'ja' })
  expect(await screen.findByLabelText('姓（ローマ字）')).toHaveAttribute('autocomplete', 'family-name')
  expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('autocomplete'))).toEqual([
    'family-name',
    'given-name',
  ])
})
