import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Address } from './Address.js'

const group = {
  kind: 'address',
  path: 'individual',
  party: 'individual',
  country: 'US',
  names: ['address.city', 'address.line1', 'address.postal_code', 'address.state'],
} as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={Address} group={group} {...props} />
const order = () =>
  [...document.querySelectorAll('input[autocomplete], select[autocomplete]')].map((field) =>
    field.getAttribute('autocomplete'),
  )

it.each([
  ['US', 'ZIP code', ['address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code']],
  ['DE', 'Postal code (PLZ)', ['address-line1', 'address-line2', 'postal-code', 'address-level2']],
  ['SG', 'Postal code', ['address-line1', 'address-line2', 'postal-code']],
  ['MX', 'Street and number', ['address-line1', 'address-line2', 'postal-code', 'address-level2', 'address-level1']],
  ['NL', 'Postal code', ['address-line1', 'address-line2', 'postal-code', 'address-level2']],
])('asks in %s for “%s” among the parts in the country’s order', async (country, label, expected) => {
  renderKit(form({ group: { ...group, country, names: ['address.line1', 'address.postal_code'] } }))
  expect(await screen.findByLabelText(label)).toBeInTheDocument()
  expect(order()).toEqual(expected)
})

it('hands over codes for states, and the postal code as the country writes it', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave, group: { ...group, country: 'CA' } }))
  await user.type(await screen.findByLabelText('Street address'), 'address_full_match')
  await user.type(screen.getByLabelText('City'), 'Toronto')
  await user.selectOptions(screen.getByLabelText('Province or territory'), 'Ontario')
  await user.type(screen.getByLabelText('Postal code'), 'm5a1a1')
  await user.tab()
  expect(screen.getByLabelText('Postal code')).toHaveValue('M5A 1A1')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({
    individual: {
      address: { line1: 'address_full_match', city: 'Toronto', state: 'ON', postal_code: 'M5A 1A1' },
    },
  })
})

it('says what is missing and what is wrong', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  await user.type(await screen.findByLabelText('ZIP code'), '9410')
  await user.tab()
  expect(await screen.findByText('Enter it as in this example: 94107')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findAllByText('This is required')).toHaveLength(2)
  expect(screen.getByText('Choose one from the list')).toBeInTheDocument()
  expect(onSave).not.toHaveBeenCalled()
})

it('asks for a part that the country does not have where Stripe asks for it', async () => {
  renderKit(form({ group: { ...group, country: 'SG' } }))
  expect(await screen.findByLabelText('City')).toBeInTheDocument()
  expect(screen.getByLabelText('State or region')).toBeInTheDocument()
})

it('can be of another country for people of a company', async () => {
  const onSave = vi.fn()
  const person = { ...group, path: '', party: 'owner', country: 'US' } as const
  const { user } = renderKit(form({ onSave, group: { ...person, names: ['address.line1'] } }))
  await user.selectOptions(await screen.findByLabelText('State'), 'Texas')
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveValue('United States')
  await user.clear(screen.getByRole('combobox', { name: 'Country' }))
  await user.type(screen.getByRole('combobox', { name: 'Country' }), 'German')
  await user.click(await screen.findByRole('option', { name: /Germany/ }))
  await user.type(await screen.findByLabelText('Street and number'), 'Straße des 17. Juni 135')
  await user.type(screen.getByLabelText('Postal code (PLZ)'), 'D-10623')
  await user.type(screen.getByLabelText('City'), 'Berlin')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({
    address: {
      country: 'DE',
      line1: 'Straße des 17. Juni 135',
      postal_code: '10623',
      city: 'Berlin',
      state: '',
    },
  })
})

it('of a foreign country is asked in Japanese, in Latin letters', async () => {
  const { user } = renderKit(form(), { locale: 'ja' })
  expect(await screen.findByRole('heading', { name: '自宅住所' })).toBeInTheDocument()
  const street = await screen.findByLabelText('番地・通り')
  expect(street).toHaveAccessibleDescription('ローマ字で入力してください')
  await user.type(street, '東京')
  await user.tab()
  expect(street).toHaveAttribute('aria-invalid', 'true')
})
