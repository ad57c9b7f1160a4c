import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { TaxId } from './TaxId.js'

const group = { kind: 'tax_id', path: 'company', party: 'company', country: 'US', names: ['tax_id'] } as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={TaxId} group={group} {...props} />

it.each([
  ['US', 'Employer Identification Number (EIN)', '雇用者識別番号（EIN）', 'Example: 12-3456789'],
  ['GB', 'Company registration number (CRN)', '会社登録番号（CRN）', 'Example: 01234567'],
  ['DE', 'Commercial register or tax number', '商業登記番号または税番号', 'Example: HRB 12345'],
  ['FR', 'SIREN or SIRET', 'SIREN または SIRET', 'Example: 123 456 782'],
  ['SG', 'Unique Entity Number (UEN)', '企業登録番号（UEN）', 'Example: 201912345K'],
  ['AU', 'Australian Business Number (ABN)', 'オーストラリア事業番号（ABN）', 'Example: 51 824 753 556'],
  ['CA', 'Business Number (BN)', '事業番号（BN）', 'Example: 123456782'],
  ['BR', 'CNPJ', 'CNPJ（法人納税者番号）', 'Example: 12.345.678/0001-95'],
  ['MX', 'RFC', 'RFC（納税者番号）', 'Example: ABC680524P76'],
])('is called in %s “%s” and 「%s」', async (country, english, japanese, hint) => {
  const { unmount } = renderKit(form({ group: { ...group, country } }))
  expect(await screen.findByRole('textbox', { name: english })).toHaveAccessibleDescription(hint)
  unmount()
  renderKit(form({ group: { ...group, country } }), { locale: 'ja' })
  expect(await screen.findByRole('textbox', { name: japanese })).toBeInTheDocument()
})

it('of a country that is not known here is simply asked for', async () => {
  renderKit(form({ group: { ...group, country: 'NO' } }))
  expect(await screen.findByRole('textbox', { name: 'Tax ID' })).not.toHaveAccessibleDescription()
})

it('is tidied, checked and handed over', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(form({ onSave }))
  const field = await screen.findByRole('textbox', { name: 'Employer Identification Number (EIN)' })
  await user.type(field, '12-345678')
  await user.tab()
  expect(await screen.findByText('Enter 9 digits')).toBeInTheDocument()
  await user.type(field, '9')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ company: { tax_id: '123456789' } })
})

it('offers the zeros that are missing at the front', async () => {
  const { user } = renderKit(form({ group: { ...group, country: 'GB' } }))
  const field = await screen.findByRole('textbox', { name: 'Company registration number (CRN)' })
  await user.type(field, '4366849')
  await user.tab()
  await user.click(await screen.findByRole('button', { name: 'Change to “04366849”' }))
  expect(field).toHaveValue('04366849')
})

it('says in Japanese that digits do not add up', async () => {
  const { user } = renderKit(form({ group: { ...group, country: 'FR' } }), { locale: 'ja' })
  await user.type(await screen.findByRole('textbox', { name: 'SIREN または SIRET' }), '552008444')
  await user.tab()
  expect(await screen.findByText('番号の組み合わせが合いません。書類と見比べてください。')).toBeInTheDocument()
})
