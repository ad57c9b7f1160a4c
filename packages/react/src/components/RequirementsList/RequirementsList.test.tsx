import { anAccountStatus } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderKit } from '../../testing/renderKit.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { RequirementsList } from './RequirementsList.js'

it('hands the host the names of what a row stands for', async () => {
  const onProvide = vi.fn()
  const { user } = renderKit(<RequirementsList onProvide={onProvide} />, { routes: { getAccountStatus: newcomer } })
  await user.click(await screen.findByRole('button', { name: 'Add: Representative: date of birth' }))
  expect(onProvide).toHaveBeenCalledExactlyOnceWith({
    names: ['representative.dob.day', 'representative.dob.month', 'representative.dob.year'],
  })
})

it('offers what can be given instead, and no button for what Stripe is checking', async () => {
  const account = anAccountStatus({
    requirements: [requirement('business_profile.url'), requirement('company.tax_id', { awaiting: 'stripe' })],
    alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
  })
  renderKit(<RequirementsList onProvide={() => {}} />, { routes: { getAccountStatus: account } })
  expect(await screen.findByText('Or give instead: What you sell')).toBeInTheDocument()
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Add: Website'])
  expect(screen.getByRole('heading', { name: 'Stripe is checking' })).toBeInTheDocument()
})

it('says so when nothing is missing', async () => {
  renderKit(<RequirementsList />, { routes: { getAccountStatus: anAccountStatus() } })
  expect(await screen.findByText('Nothing is missing')).toBeInTheDocument()
})
