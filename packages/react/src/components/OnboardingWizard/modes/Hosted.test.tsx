import type { OnboardedAccount } from '@connect-kit/contract'
import { anAccountStatus, anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anAccountLink } from '../../../testing/anAccountLink.js'
import { apiError, type FakeRoute, fakeRoute } from '../../../testing/fakeRoute.js'
import { renderKit } from '../../../testing/renderKit.js'
import { newcomer, requirement } from '../../../testing/requirements.js'
import { OnboardingWizard } from '../OnboardingWizard.js'

afterEach(() => history.replaceState(null, '', '/'))

const links = (): FakeRoute<'createAccountLink'> => {
  let visit = 0
  return fakeRoute('createAccountLink', () => anAccountLink(++visit))
}

const nobody = anOnboarding({ account: null })
const fresh = anOnboardedAccount({ status: newcomer })
const with_ = (over: Partial<OnboardedAccount>) => anOnboarding({ account: anOnboardedAccount(over) })

it('says how long it takes, and goes to Stripe', async () => {
  const createAccountLink = links()
  const { user } = renderKit(<OnboardingWizard mode="hosted" />, {
    routes: { getOnboarding: anOnboarding({ account: fresh }), createAccountLink },
  })
  expect(await screen.findByText('15 to 20 minutes')).toBeInTheDocument()
  expect(screen.getByText('A few minutes to 7 business days')).toBeInTheDocument()
  expect(screen.getByText('2 to 3 days more, for a security check')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Continue on Stripe' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccountLink.mock.calls[0]?.[0]).toEqual({
    type: 'account_onboarding',
    return_url: `${location.origin}/?connect_kit_link=account_onboarding`,
  })
})

it('asks for the country first where there is no account, makes one and goes on', async () => {
  const createAccount = fakeRoute('createAccount', anOnboarding({ account: fresh }))
  const createAccountLink = links()
  const onEvent = vi.fn()
  const { user } = renderKit(<OnboardingWizard mode="hosted" onEvent={onEvent} />, {
    routes: { getOnboarding: nobody, createAccount, createAccountLink },
  })
  const country = await screen.findByRole('combobox', { name: 'Country of your business' })
  expect(country).toHaveAccessibleDescription(/cannot be changed later/)
  expect(country).toHaveValue('US')
  await user.selectOptions(country, 'Japan')
  await user.dblClick(screen.getByRole('button', { name: 'Continue on Stripe' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccount.mock.calls).toEqual([[{ country: 'JP' }]])
  expect(createAccountLink).toHaveBeenCalledTimes(1)
  expect(onEvent.mock.calls).toEqual([[{ type: 'onboarding_account_created', mode: 'hosted', account: fresh.id }]])
})

it('says why the account could not be made, and goes nowhere', async () => {
  const createAccountLink = links()
  const { user } = renderKit(<OnboardingWizard mode="hosted" />, {
    routes: { getOnboarding: nobody, createAccount: apiError('api_error'), createAccountLink },
  })
  await user.click(await screen.findByRole('button', { name: 'Continue on Stripe' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Stripe did not answer as expected. No money moved.')
  expect(createAccountLink).not.toHaveBeenCalled()
})

it.each([
  ['country_not_offered', 'This platform takes no sellers from this country.'],
  ['account_outcome_unknown', 'it is never made twice.'],
  ['return_origin_not_allowed', 'This page may not be come back to from Stripe. Tell the platform.'],
])('says in words that the backend answered %s', async (code, sentence) => {
  const { user } = renderKit(<OnboardingWizard mode="hosted" />, {
    routes: { getOnboarding: nobody, createAccount: apiError('invalid_request_error', { code }) },
  })
  await user.click(await screen.findByRole('button', { name: 'Continue on Stripe' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
})

it('asks nothing where the platform takes sellers of one country only', async () => {
  const createAccount = fakeRoute('createAccount', anOnboarding({ account: fresh }))
  const { user } = renderKit(<OnboardingWizard mode="hosted" />, {
    routes: { getOnboarding: { ...nobody, countries: ['JP'] }, createAccount, createAccountLink: links() },
  })
  await user.click(await screen.findByRole('button', { name: 'Continue on Stripe' }))
  await waitFor(() => expect(createAccount.mock.calls).toEqual([[{ country: 'JP' }]]))
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
})

describe('after a visit', () => {
  it('believes the account and not the address: what is missing is shown, and the way back', async () => {
    history.replaceState(null, '', '/?connect_kit=return&connect_kit_link=account_onboarding')
    const onComplete = vi.fn()
    renderKit(<OnboardingWizard mode="hosted" onComplete={onComplete} />, {
      routes: {
        getOnboarding: with_({ status: newcomer, answers: { individual: { email: 'hana@example.jp' } } }),
        createAccountLink: links(),
      },
    })
    expect(await screen.findByText('Stripe needs more information')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Go on where you left off' })).toBeInTheDocument()
    expect(screen.queryByText('Everything is in place.')).not.toBeInTheDocument()
    expect(onComplete).not.toHaveBeenCalled()
    expect(location.search).toBe('')
  })

  it('says that Stripe is checking, and offers nothing to do', async () => {
    renderKit(<OnboardingWizard mode="hosted" onExit={() => {}} />, {
      routes: {
        getOnboarding: with_({
          requirement_collection: 'stripe',
          details_submitted: true,
          status: anAccountStatus({
            stage: 'in_review',
            charges: 'disabled',
            payouts: 'disabled',
            acts: 'stripe',
            next: 'wait_for_stripe',
          }),
        }),
      },
    })
    expect(await screen.findByText('Stripe is checking what you gave')).toBeInTheDocument()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Done'])
  })

  it('tells the host once that the account is open for business', async () => {
    const onComplete = vi.fn()
    renderKit(<OnboardingWizard mode="hosted" onComplete={onComplete} />, {
      routes: { getOnboarding: with_({ details_submitted: true }) },
    })
    expect(await screen.findByText('Everything is in place.')).toBeInTheDocument()
    expect(onComplete.mock.calls).toEqual([[{ account: 'acct_1Honya' }]])
  })
})

it.each([
  ['Give what is missing on Stripe', { details_submitted: true, status: newcomer }, 'account_onboarding'],
  [
    'Answer on Stripe',
    {
      details_submitted: true,
      status: anAccountStatus({
        stage: 'restricted',
        payouts: 'disabled',
        acts: 'account',
        next: 'resolve_intervention',
        requirements: [requirement('interv_1.a.b', { due: 'past_due', intervention: true })],
      }),
    },
    'account_onboarding',
  ],
  ['Change what you gave', { details_submitted: true }, 'account_update'],
] as const)('offers “%s” where that is what can be done', async (name, account, type) => {
  const createAccountLink = links()
  const { user } = renderKit(<OnboardingWizard mode="hosted" />, {
    routes: { getOnboarding: with_(account), createAccountLink },
  })
  await user.click(await screen.findByRole('button', { name }))
  await waitFor(() => expect(createAccountLink.mock.lastCall?.[0].type).toBe(type))
})

it('leads a rejected seller to the platform and not to a form', async () => {
  const onContactPlatform = vi.fn()
  const { user } = renderKit(<OnboardingWizard mode="hosted" onContactPlatform={onContactPlatform} />, {
    routes: {
      getOnboarding: with_({
        details_submitted: true,
        status: anAccountStatus({
          stage: 'rejected',
          reason: 'rejected.fraud',
          charges: 'disabled',
          payouts: 'disabled',
          acts: 'platform',
          next: 'contact_platform',
        }),
      }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Ask the platform' }))
  expect(onContactPlatform).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button', { name: /Stripe/ })).not.toBeInTheDocument()
})

it('says it in Japanese', async () => {
  renderKit(<OnboardingWizard mode="hosted" />, { locale: 'ja', routes: { getOnboarding: nobody } })
  expect(await screen.findByRole('button', { name: 'Stripe で続ける' })).toBeVisible()
  expect(screen.getByText('15〜20分')).toBeVisible()
  expect(screen.getByRole('combobox', { name: '事業を行う国' })).toHaveDisplayValue('アメリカ合衆国')
})

it('tells somebody in an app’s own browser to open a real one', async () => {
  const userAgent = vi
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue('Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36')
  renderKit(<OnboardingWizard mode="hosted" />, { routes: { getOnboarding: nobody } })
  expect(await screen.findByText('Open this page in your browser')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Copy the address of this page' })).toBeInTheDocument()
  userAgent.mockRestore()
})
