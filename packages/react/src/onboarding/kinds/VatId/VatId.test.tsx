import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { VatId } from './VatId.js'

const group = { kind: 'vat_id', path: 'company', party: 'company', country: 'GB', names: ['vat_id'] } as const

it('gets the country’s letters where they are missing', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={VatId} group={group} onSave={onSave} />)
  await user.type(await screen.findByRole('textbox', { name: 'VAT number' }), '980 7806 84')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ company: { vat_id: 'GB980780684' } })
})

it('is the business number in Australia', async () => {
  renderKit(<FieldGroupForm kind={VatId} group={{ ...group, country: 'AU' }} />, { locale: 'ja' })
  expect(await screen.findByRole('textbox', { name: 'ABN' })).toBeInTheDocument()
})
