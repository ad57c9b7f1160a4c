import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Phone } from './Phone.js'
import { showPhone, toE164 } from './phoneNumbers.js'

const group = { kind: 'phone', path: 'individual', country: 'US', names: ['phone'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={Phone} group={group} {...props} />

describe('A telephone number', () => {
  it.each([
    ['090-1234-5678', 'JP', '+819012345678', '090-1234-5678'],
    ['03 1234 5678', 'JP', '+81312345678', '03-1234-5678'],
    ['415 555 0132', 'US', '+14155550132', '(415) 555-0132'],
    ['020 7946 0018', 'GB', '+442079460018', '020 7946 0018'],
    ['+81 90 1234 5678', 'US', '+819012345678', '+81 90 1234 5678'],
    ['0044 20 7946 0018', 'US', '+442079460018', '+44 20 7946 0018'],
    ['+49 30 901820', 'XX', '+4930901820', '+49 30 901820'],
  ])('typed as %s in %s is kept as %s and shown as %s', (typed, country, kept, shown) => {
    expect(toE164(typed, country)).toBe(kept)
    expect(showPhone(kept, country)).toBe(shown)
  })

  it.each(['12345', '0000000000', ''])('typed as %s is left as it is', (typed) => {
    expect(toE164(typed, 'US')).toBeUndefined()
    expect(showPhone(typed, 'US')).toBe(typed)
  })
})

it('is shown as the country writes it and handed over with the country’s code', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.type(screen.getByLabelText('Phone'), '4155550132')
  await user.tab()
  await waitFor(() => expect(screen.getByLabelText('Phone')).toHaveValue('(415) 555-0132'))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { phone: '+14155550132' } })
})

it('shows what the account has as the country writes it', async () => {
  const values = { individual: { phone: '+819012345678' } }
  renderKit(form({ values, group: { ...group, country: 'JP' } }), { locale: 'ja' })
  await waitFor(async () => expect(await screen.findByLabelText('電話番号')).toHaveValue('090-1234-5678'))
})

it('says when digits are missing', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.type(screen.getByLabelText('Phone'), '12345')
  await user.tab()
  expect(
    await screen.findByText('Enter the whole number. One from abroad begins with + and the code of its country.'),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).not.toHaveBeenCalled()
  expect(screen.getByLabelText('Phone')).toHaveValue('12345')
})

it('hands over the test number as it is documented', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave, group: { ...group, path: 'company', party: 'company' } }))
  await user.type(screen.getByLabelText('Business phone'), '0000000000')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ company: { phone: '0000000000' } })
})
