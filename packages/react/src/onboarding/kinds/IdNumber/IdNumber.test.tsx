import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { IdNumber } from './IdNumber.js'

const group = { kind: 'id_number', path: 'individual', country: 'US', names: ['ssn_last_4'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={IdNumber} group={group} {...props} />
const last4 = 'Last 4 digits of the Social Security number'
const whole = 'Social Security number (SSN)'

it('asks for the last four digits while Stripe is content with them', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  expect(screen.queryByLabelText(whole)).not.toBeInTheDocument()
  await user.type(screen.getByLabelText(last4), '123')
  await user.tab()
  expect(await screen.findByText('Enter 4 digits')).toBeInTheDocument()
  await user.clear(screen.getByLabelText(last4))
  await user.type(screen.getByLabelText(last4), '0000')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { ssn_last_4: '0000' } })
})

it('asks for the whole number where Stripe asks for it, and not for the last four besides', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave, group: { ...group, names: ['ssn_last_4', 'id_number'] } }))
  const field = await screen.findByLabelText(whole)
  expect(field).toHaveAttribute('autocomplete', 'off')
  expect(screen.queryByLabelText(last4)).not.toBeInTheDocument()
  await user.type(field, '666-12-3456')
  await user.tab()
  expect(await screen.findByText('Nobody has this number. Compare it with the document.')).toBeInTheDocument()
  await user.clear(field)
  await user.type(field, '000-00-0000')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { id_number: '000000000' } })
})

it.each([
  ['SG', 'NRIC or FIN', 'NRIC または FIN'],
  ['CA', 'Social Insurance Number (SIN)', '社会保険番号（SIN）'],
  ['BR', 'CPF', 'CPF（個人納税者番号）'],
  ['MX', 'RFC or CURP', 'RFC または CURP'],
  ['DE', 'Personal identification number', '個人識別番号'],
])('is called in %s “%s” and 「%s」', async (country, english, japanese) => {
  const of = { ...group, country, names: ['id_number'] }
  const { unmount } = renderKit(form({ group: of }))
  expect(await screen.findByLabelText(english)).toBeInTheDocument()
  unmount()
  renderKit(form({ group: of }), { locale: 'ja' })
  expect(await screen.findByLabelText(japanese)).toBeInTheDocument()
})

it('of somebody who lives abroad is of their country', async () => {
  const values = { individual: { address: { country: 'SG' } } }
  renderKit(form({ values, group: { ...group, names: ['id_number'] } }))
  expect(await screen.findByLabelText('NRIC or FIN')).toBeInTheDocument()
})

it('that was given is never shown, can be replaced, and the replacing taken back', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave, provided: ['individual.ssn_last_4'] }))
  expect(screen.getByRole('status', { name: last4 })).toHaveTextContent('Given')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: `Replace: ${last4}` }))
  await user.type(screen.getByRole('textbox', { name: last4 }), '4399')
  await user.click(screen.getByRole('button', { name: 'Keep the one that was given' }))
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { ssn_last_4: '' } })
})

it('that Stripe refused is asked for anew, with the reason', async () => {
  const refused = new Map([['id_number', [{ code: 'verification_failed_keyed_identity', reason: 'No match.' }]]])
  renderKit(
    form({
      provided: ['individual.id_number'],
      group: { ...group, names: ['id_number'], refused },
    }),
  )
  expect(await screen.findByRole('textbox', { name: whole })).toHaveAttribute('aria-invalid', 'true')
})
