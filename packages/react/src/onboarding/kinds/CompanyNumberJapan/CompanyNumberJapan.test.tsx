import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { CompanyNumberJapan } from './CompanyNumberJapan.js'

function renderNumber({ locale = 'ja' as 'ja' | 'en', provided = [] as string[] } = {}) {
  const onSave = vi.fn()
  const { user } = renderKit(
    <FieldGroupForm
      kind={CompanyNumberJapan}
      group={{ kind: 'company_number_japan', path: 'company', party: 'company', names: ['tax_id'] }}
      values={{ company: { tax_id: '' } }}
      provided={provided}
      onSave={({ company }) => onSave(company.tax_id)}
    />,
    { locale },
  )
  return { user, onSave }
}

const save = () => screen.getByRole('button', { name: 'Save' })

it('sends twelve of thirteen digits and says so', async () => {
  const { user, onSave } = renderNumber()
  const field = await screen.findByRole('textbox', { name: '法人番号' })
  await user.type(field, '７-0000-1205-0002')
  expect(screen.getByText('先頭1桁を除く12桁を送信します：000012050002')).toBeVisible()
  await user.tab()
  expect(field).toHaveValue('7000012050002')
  await user.click(save())
  expect(onSave).toHaveBeenCalledExactlyOnceWith('000012050002')
})

it('takes the twelve digits of the register as they are', async () => {
  const { user, onSave } = renderNumber({ locale: 'en' })
  await user.type(await screen.findByRole('textbox', { name: 'Corporate number' }), '0000-12-050002')
  await user.click(save())
  expect(onSave).toHaveBeenCalledExactlyOnceWith('000012050002')
  expect(screen.queryByText(/12 digits are sent/)).toBeNull()
})

it('takes Stripe’s numbers for tests', async () => {
  const { user, onSave } = renderNumber({ locale: 'en' })
  await user.type(await screen.findByRole('textbox', { name: 'Corporate number' }), '222221002')
  await user.click(save())
  expect(onSave).toHaveBeenCalledExactlyOnceWith('222221002')
})

it.each([
  ['1000012050002', 'The first digit does not fit the others. Compare the number with the register'],
  ['70000120500', 'Enter 13 or 12 digits'],
])('refuses %s with the rule', async (digits, sentence) => {
  const { user, onSave } = renderNumber({ locale: 'en' })
  const field = await screen.findByRole('textbox', { name: 'Corporate number' })
  await user.type(field, digits)
  await user.click(save())
  expect(field).toHaveAccessibleDescription(`13 digits, or the 12 digits of the commercial register ${sentence}`)
  expect(onSave).not.toHaveBeenCalled()
})

it('does not ask again for a number that was given', async () => {
  const { user, onSave } = renderNumber({ locale: 'en', provided: ['company.tax_id'] })
  expect(await screen.findByText('Given')).toBeVisible()
  await user.click(save())
  expect(onSave).toHaveBeenCalledExactlyOnceWith('')
})
