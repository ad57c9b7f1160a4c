import { anAccountStatus, anOnboarding, aSession } from '@connect-kit/contract/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiError, fakeRoute, noConnection } from '../../testing/fakeRoute.js'
import { asksFor } from '../../testing/onboardedAccounts.js'
import { printed } from '../../testing/printed.js'
import { renderKit } from '../../testing/renderKit.js'
import { requirement } from '../../testing/requirements.js'
import {
  asked,
  description,
  individual,
  press,
  renderWizard,
  saved,
  seller,
  site,
  title,
  website,
} from '../../testing/wizard.js'
import { OnboardingWizard } from './index.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

describe('a seller without an account', () => {
  it('chooses the country, which is final, and the type of business, and gets one account however often they click', async () => {
    const createAccount = fakeRoute('createAccount', anOnboarding({ account: seller }))
    const onEvent = vi.fn()
    const { user } = renderWizard(null, { createAccount, getSession: aSession() }, { onEvent })
    const country = await screen.findByRole('combobox', { name: 'Country of your business' })
    expect(country).toHaveAccessibleDescription(/cannot be changed later/)
    await user.selectOptions(country, 'United States')
    await user.click(screen.getByRole('radio', { name: /^Individual/ }))
    await user.dblClick(press('Continue'))
    expect(await website()).toBeVisible()
    await waitFor(async () => expect(await title('Tell us about your business')).toHaveFocus())
    expect(createAccount.mock.calls).toEqual([[{ country: 'US', business_type: 'individual' }]])
    expect(onEvent).toHaveBeenCalledWith({
      type: 'onboarding_account_created',
      mode: 'api',
      account: seller.id,
    })
  })

  it('is not asked for the only country, but has to say who sells', async () => {
    const getOnboarding = anOnboarding({ account: null, countries: ['JP'] })
    const { user } = renderWizard(null, { getOnboarding })
    await user.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByRole('group', { name: 'Type of business' })).toHaveAccessibleDescription('Choose one')
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    expect(screen.getAllByRole('radio')[0]).toHaveFocus()
  })

  it('keeps what was chosen when the account could not be made', async () => {
    const createAccount = fakeRoute('createAccount', noConnection)
    const { user } = renderWizard(null, { createAccount })
    await user.click(await screen.findByRole('radio', { name: /^Company/ }))
    await user.click(press('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('This was not saved')
    expect(screen.getByRole('radio', { name: /^Company/ })).toBeChecked()
  })
})

describe('a step', () => {
  it('saves what is new, says so, and leads to the next with the focus on its title', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const onEvent = vi.fn()
    const onStepChange = vi.fn()
    const { user } = renderWizard(seller, { updateAccount }, { onEvent, onStepChange })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.click(press('Continue'))
    await waitFor(async () => expect(await title('More information')).toHaveFocus())
    expect(updateAccount.mock.calls).toEqual([[{ business_profile: site }]])
    expect(onStepChange).toHaveBeenCalledExactlyOnceWith({ step: 'more' })
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      { type: 'onboarding_step_viewed', mode: 'api', step: 'business' },
      { type: 'onboarding_step_saved', mode: 'api', step: 'business' },
      { type: 'onboarding_step_viewed', mode: 'api', step: 'more' },
    ])
  })

  it('asks the backend for nothing where nothing changed', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(
      individual({ answers: { business_type: 'individual', business_profile: site }, status: asked }),
      {
        updateAccount,
      },
    )
    await website()
    await user.click(press('Continue'))
    expect(await title('More information')).toBeVisible()
    expect(updateAccount.mock.calls).toEqual([])
  })

  it('checks a field when it is left, and all of them when it is sent, with the focus on the first', async () => {
    const { user } = renderWizard(seller)
    await user.type(await website(), 'nowhere')
    expect(await website()).not.toHaveAttribute('aria-invalid')
    await user.tab()
    expect(await website()).toHaveAccessibleDescription(/Enter a web address/)
    await user.click(press('Continue'))
    expect(await website()).toHaveFocus()
    expect(description()).toHaveAccessibleDescription(/This is required/)
  })

  it('lists three errors or more, each a way to its field', async () => {
    const account = individual({
      status: asksFor(...['name', 'url', 'product_description'].map((name) => `business_profile.${name}`)),
    })
    const { user } = renderWizard(account)
    await website()
    await user.click(press('Continue'))
    const list = await screen.findByRole('alert')
    expect(list).toHaveTextContent('3 answers need attention')
    await user.click(within(list).getByRole('button', { name: 'Business name' }))
    expect(screen.getByRole('textbox', { name: 'Business name' })).toHaveFocus()
  })

  it('is not sent by the Enter that ends a conversion', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(seller, { updateAccount })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    const ofConversion = fireEvent.keyDown(await website(), { key: 'Enter', isComposing: true })
    expect(ofConversion).toBe(false)
    expect(fireEvent.keyDown(await website(), { key: 'Enter' })).toBe(true)
    expect(updateAccount.mock.calls).toEqual([])
  })

  it('is saved once, however often the button is clicked', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(seller, { updateAccount })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.tripleClick(press('Continue'))
    await title('More information')
    expect(updateAccount.mock.calls).toHaveLength(1)
  })

  it('puts a refusal of the backend on its field, in words', async () => {
    const updateAccount = fakeRoute(
      'updateAccount',
      apiError('invalid_request_error', { code: 'url', param: 'business_profile.url' }),
    )
    const { user } = renderWizard(seller, { updateAccount })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.click(press('Continue'))
    await waitFor(async () => expect(await website()).toHaveAccessibleDescription(/Enter a web address/))
    expect(await website()).toHaveFocus()
    expect(await website()).toHaveValue('https://ada.example.com')
  })

  it('says what the backend refused of what is not here', async () => {
    const refusal = apiError('invalid_request_error', { code: 'postal_code', param: 'individual.address.postal_code' })
    const { user } = renderWizard(seller, { updateAccount: refusal })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.click(press('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stripe did not accept this: You: address.')
  })

  it.each([
    ['api_error', apiError('api_error'), /still here. Send it again/],
    ['a lost connection', noConnection, /still here. Send it again/],
    ['a session that is over', apiError('authentication_error'), /Sign in again in another tab/],
  ] as const)('loses nothing to %s, and can be sent again', async (_, failure, sentence) => {
    const updateAccount = fakeRoute('updateAccount', failure, saved)
    const { user } = renderWizard(seller, { updateAccount })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.click(press('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(await website()).toHaveValue('https://ada.example.com')
    await user.click(press('Continue'))
    expect(await title('More information')).toBeVisible()
    expect(updateAccount.mock.calls).toEqual([[{ business_profile: site }], [{ business_profile: site }]])
  })

  it('stays where Stripe refuses at once what was given', async () => {
    const refused = anOnboarding({
      account: individual({
        answers: { business_type: 'individual', business_profile: site },
        status: anAccountStatus({
          requirements: [
            requirement('business_profile.url', { errors: [{ code: 'invalid_url_website_empty', reason: 'Empty.' }] }),
          ],
        }),
      }),
    })
    const { user } = renderWizard(seller, { updateAccount: refused })
    await user.type(await website(), 'ada.example.com')
    await user.type(description(), 'I sell engines to factories.')
    await user.click(press('Continue'))
    await waitFor(async () => expect(await website()).toHaveAccessibleDescription(/The website has no content yet/))
  })
})

describe('the wizard', () => {
  it('says which ways are open where the asked one is not', async () => {
    const getOnboarding = anOnboarding({ account: seller, modes: ['api', 'embedded'] })
    const { user } = renderKit(<OnboardingWizard mode="hosted" />, { routes: { getOnboarding } })
    await title('This way is not open for this account')
    await user.click(press('Continue here'))
    expect(await website()).toBeVisible()
  })

  it('names the roles that may onboard to those that may not', async () => {
    renderWizard(null, { getOnboarding: apiError('permission_error'), getSession: aSession({ role: 'viewer' }) })
    expect(await screen.findByRole('alert')).toHaveTextContent('These roles can: Owner.')
  })

  it('keeps its place while it loads, and can be asked again where that fails', async () => {
    const getOnboarding = fakeRoute('getOnboarding', apiError('api_error'), anOnboarding({ account: seller }))
    const onLoadError = vi.fn()
    const { user } = renderWizard(null, { getOnboarding }, { onLoadError })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await website()).toBeVisible()
    expect(onLoadError).toHaveBeenCalledOnce()
    expect(printed).toEqual([])
  })
})
