import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onboardingQuery } from '../../api/queries/onboarding.js'
import {
  asked,
  description,
  given,
  individual,
  press,
  renderWizard,
  saved,
  seller,
  site,
  title,
  website,
} from '../../testing/wizard.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

describe('what was typed', () => {
  it('survives a reload, and is forgotten when it is saved', async () => {
    const first = renderWizard(seller)
    await first.user.type(await website(), 'ada.example.com')
    await first.user.click(description())
    expect(screen.getByText('Saved in this browser')).toBeVisible()
    await first.user.type(description(), 'I sell eng')
    first.unmount()

    const { user } = renderWizard(seller, { updateAccount: saved })
    expect(await website()).toHaveValue('https://ada.example.com')
    expect(description()).toHaveValue('I sell eng')
    await user.type(description(), 'ines to factories.')
    await user.click(press('Continue'))
    await title('More information')
    expect(sessionStorage).toHaveLength(0)
  })

  it('survives the browser’s back button', async () => {
    const { user } = renderWizard(
      individual({ answers: { business_type: 'individual', business_profile: site }, status: asked }),
      {
        updateAccount: saved,
      },
    )
    await website()
    await user.click(press('Continue'))
    await title('More information')
    act(() => history.back())
    await title('Tell us about your business')
    await user.type(await website(), '/shop')
    act(() => history.forward())
    await title('More information')
    await user.click(await screen.findByRole('button', { name: 'Back' }))
    expect(await website()).toHaveValue('https://ada.example.com/shop')
  })

  it('is not touched by a change elsewhere, which is told and can be taken over', async () => {
    const { user, queryClient } = renderWizard(seller)
    await user.type(await website(), 'ada.example.com')
    const [query] = queryClient.getQueryCache().findAll({ queryKey: ['connect-kit', 'default', 'onboarding'] })
    expect(query?.queryKey).toEqual(onboardingQuery({ scope: ['connect-kit', 'default'] } as never).queryKey)
    act(() => {
      queryClient.setQueryData(
        ['connect-kit', 'default', 'onboarding'],
        given({ business_profile: { url: 'https://elsewhere.example.com' } }, 'business_profile.product_description'),
      )
    })
    expect(await screen.findByText('The account was changed elsewhere')).toBeVisible()
    expect(await website()).toHaveValue('ada.example.com')
    await user.click(press('Show the new answers'))
    expect(await website()).toHaveValue('https://elsewhere.example.com')
  })
})

it('follows a change elsewhere in what nobody has touched', async () => {
  const { queryClient } = renderWizard(seller)
  expect(await website()).toHaveValue('')
  act(() => {
    queryClient.setQueryData(
      ['connect-kit', 'default', 'onboarding'],
      given({ business_profile: { url: 'https://elsewhere.example.com' } }, 'business_profile.product_description'),
    )
  })
  await waitFor(async () => expect(await website()).toHaveValue('https://elsewhere.example.com'))
  expect(screen.queryByText('The account was changed elsewhere')).toBeNull()
})
