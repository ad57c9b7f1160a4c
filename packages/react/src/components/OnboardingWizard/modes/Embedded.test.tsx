import { anAccountStatus, anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { anAccountLink } from '../../../testing/anAccountLink.js'
import { fakeConnectJs } from '../../../testing/fakeConnectJs.js'
import { apiError, fakeRoute } from '../../../testing/fakeRoute.js'
import { expectPrinted } from '../../../testing/printed.js'
import { renderKit } from '../../../testing/renderKit.js'
import { newcomer } from '../../../testing/requirements.js'
import { OnboardingWizard } from '../OnboardingWizard.js'

const { elements, tell } = fakeConnectJs(['account-onboarding'])

afterEach(() => history.replaceState(null, '', '/'))

let isFirst = true
const form = async () => {
  await waitFor(() => expect(elements('account-onboarding')).toHaveLength(1))
  // The unmodified loader says once that a script was there before it.
  if (isFirst) expectPrinted(/existing Connect.js script/)
  isFirst = false
  await waitFor(() => expect(elements('account-onboarding')[0]?.told.onExit).toBeTypeOf('function'))
}

const fresh = anOnboardedAccount({ status: newcomer })
const createAccountSession = fakeRoute('createAccountSession', () => ({
  object: 'account_session',
  client_secret: 'accs_secret_fake',
  expires_at: 1_795_132_800,
  components: { account_onboarding: { enabled: true, features: {} } },
}))

it('shows Stripe’s form, tells it what to collect, and reports its pages by our words', async () => {
  const onEvent = vi.fn()
  const onStepChange = vi.fn()
  const collectionOptions = { fields: 'eventually_due', futureRequirements: 'include' } as const
  renderKit(
    <OnboardingWizard
      mode="embedded"
      collectionOptions={collectionOptions}
      onEvent={onEvent}
      onStepChange={onStepChange}
    />,
    { routes: { getOnboarding: anOnboarding({ account: fresh }), createAccountSession } },
  )
  await form()
  expect(elements('account-onboarding')[0]?.told.collectionOptions).toEqual(collectionOptions)
  act(() => tell('account-onboarding', 'onLoaderStart'))
  for (const step of ['business_type', 'representative_document', 'external_account', 'something_new', 'summary'])
    act(() => tell('account-onboarding', 'onStepChange', { step }))
  expect(onStepChange.mock.calls.map(([change]) => change.step)).toEqual([
    'business_type',
    'documents',
    'bank',
    'more',
    'review',
  ])
  expect(onEvent.mock.calls[0]).toEqual([{ type: 'onboarding_step_viewed', mode: 'embedded', step: 'business_type' }])
  expect(screen.getByText('Does nothing open when you press a button?')).toBeInTheDocument()
})

it('reads the account again when the form is left, shows where it stands, and lets in again', async () => {
  const onExit = vi.fn()
  const onEvent = vi.fn()
  const getOnboarding = fakeRoute(
    'getOnboarding',
    anOnboarding({ account: fresh }),
    anOnboarding({ account: anOnboardedAccount({ ...fresh, details_submitted: true }) }),
  )
  const { user } = renderKit(<OnboardingWizard mode="embedded" onExit={onExit} onEvent={onEvent} />, {
    routes: { getOnboarding, createAccountSession },
  })
  await form()
  act(() => tell('account-onboarding', 'onExit'))
  expect(await screen.findByText('Stripe needs more information')).toBeInTheDocument()
  expect(elements('account-onboarding')).toHaveLength(0)
  expect(onExit).toHaveBeenCalledTimes(1)
  await waitFor(() =>
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'onboarding_exited', mode: 'embedded' }],
      [{ type: 'onboarding_submitted', mode: 'embedded', account: fresh.id }],
    ]),
  )
  await user.click(screen.getByRole('button', { name: 'Open the form again' }))
  await form()
})

it('makes the account before Stripe’s form can open', async () => {
  const createAccount = fakeRoute('createAccount', apiError('rate_limit_error'), () => anOnboarding({ account: fresh }))
  const { user } = renderKit(<OnboardingWizard mode="embedded" />, {
    routes: {
      getOnboarding: fakeRoute('getOnboarding', anOnboarding({ account: null }), anOnboarding({ account: fresh })),
      createAccount,
      createAccountSession,
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many requests at once.')
  await user.dblClick(screen.getByRole('button', { name: 'Continue' }))
  await form()
  expect(createAccount).toHaveBeenCalledTimes(2)
})

it('leads to Stripe’s own page where its form cannot be shown', async () => {
  const createAccountLink = fakeRoute('createAccountLink', () => anAccountLink())
  const { user } = renderKit(<OnboardingWizard mode="embedded" />, {
    routes: {
      getOnboarding: anOnboarding({ account: fresh }),
      createAccountSession: apiError('account_session_create_error'),
      createAccountLink,
    },
  })
  expect(await screen.findByText(/Stripe did not open this view\./)).not.toHaveTextContent('our own view')
  const [way] = screen.getAllByRole('button', { name: 'Continue on Stripe’s page instead' })
  if (!way) throw new Error('There is no way out.')
  await user.click(way)
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
})

it('shows no form where there is nothing to fill in', async () => {
  renderKit(<OnboardingWizard mode="embedded" />, {
    routes: {
      getOnboarding: anOnboarding({
        account: anOnboardedAccount({
          details_submitted: true,
          status: anAccountStatus({ stage: 'in_review', payouts: 'disabled', next: 'wait_for_stripe', acts: 'stripe' }),
        }),
      }),
      createAccountSession,
    },
  })
  expect(await screen.findByText('Stripe is checking what you gave')).toBeInTheDocument()
  expect(elements('account-onboarding')).toHaveLength(0)
})

it('says it in Japanese', async () => {
  renderKit(<OnboardingWizard mode="embedded" />, {
    locale: 'ja',
    routes: { getOnboarding: anOnboarding({ account: fresh }), createAccountSession },
  })
  await form()
  await waitFor(() => expect(screen.getByText('ボタンを押しても何も開かない場合')).toBeVisible())
})
