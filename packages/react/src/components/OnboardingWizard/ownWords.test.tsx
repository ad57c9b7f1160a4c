import { anOnboarding } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { description, press, renderWizard, saved, seller, title, website } from '../../testing/wizard.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

it('a save is one request: the tab asks again only for what another tab has changed', async () => {
  const getOnboarding = fakeRoute('getOnboarding', anOnboarding({ account: seller }), saved)
  const updateAccount = fakeRoute('updateAccount', saved)
  const { user } = renderWizard(seller, { getOnboarding, updateAccount })
  await user.type(await website(), 'ada.example.com')
  await user.type(description(), 'I sell engines to factories.')
  await user.click(press('Continue'))
  await title('More information')
  expect(updateAccount).toHaveBeenCalledTimes(1)

  // Said after what this tab said, it is heard after it.
  const other = new BroadcastChannel('connect-kit:default:onboarding')
  other.postMessage('another tab')
  await waitFor(() => expect(getOnboarding).toHaveBeenCalledTimes(2))
  other.close()
  expect(await screen.findByRole('heading', { name: 'More information' })).toBeVisible()
  expect(getOnboarding).toHaveBeenCalledTimes(2)
})
