import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { PoliticalExposure } from './PoliticalExposure.js'

const group = { kind: 'political_exposure', path: 'individual', country: 'BR', names: ['political_exposure'] } as const

it('hands over what was chosen', async () => {
  const onSave = vi.fn()
  const { user } = renderKit(<FieldGroupForm kind={PoliticalExposure} group={group} onSave={onSave} />)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Choose one')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'No, and never held' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { political_exposure: 'none' } })
})

it('is asked in Japanese', async () => {
  renderKit(<FieldGroupForm kind={PoliticalExposure} group={group} />, { locale: 'ja' })
  expect(await screen.findByRole('group', { name: '重要な公的地位' })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '現在または過去に該当する' })).not.toBeChecked()
})
