import { anAccountStatus, aSession } from '@connect-kit/contract/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { anAccountLink } from '../../testing/anAccountLink.js'
import { fakeConnectJs } from '../../testing/fakeConnectJs.js'
import { apiError, fakeRoute } from '../../testing/fakeRoute.js'
import { expectPrinted } from '../../testing/printed.js'
import { renderKit } from '../../testing/renderKit.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { NotificationBanner, type NotificationBannerProps } from './NotificationBanner.js'

const { elements, tell } = fakeConnectJs(['notification-banner'])

afterEach(() => history.replaceState(null, '', '/'))

const show = (account: ReturnType<typeof anAccountStatus>, props: NotificationBannerProps = {}) =>
  renderKit(<NotificationBanner {...props} />, { timeZone: 'UTC', routes: { getAccountStatus: account } })

/** Something that once worked, and a day that has passed. */
const overdue = anAccountStatus({ ...newcomer, deadline: 1_794_960_000 })

const off = { charges: 'disabled', payouts: 'disabled' } as const

it.each([
  ['everything is in place', anAccountStatus()],
  [
    'more is asked for only later',
    anAccountStatus({
      stage: 'enabled_more_later',
      acts: 'account',
      next: 'provide_information',
      requirements: [requirement('individual.id_number', { due: 'eventually_due' })],
    }),
  ],
  ['Stripe looks at an account that goes on working', anAccountStatus({ stage: 'in_review', acts: 'stripe' })],
])('is not there while %s', async (_, account) => {
  const onNotificationsChange = vi.fn()
  const { container } = show(account, { onNotificationsChange })
  await waitFor(() => expect(onNotificationsChange.mock.calls).toEqual([[{ total: 0, actionRequired: 0 }]]))
  expect(container).toBeEmptyDOMElement()
})

it('says the one most urgent thing and leads to the host’s page', async () => {
  const onProvideInformation = vi.fn()
  const onNotificationsChange = vi.fn()
  const { user } = show(overdue, { onProvideInformation, onNotificationsChange })
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
  expect(screen.getAllByRole('button')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Give information' }))
  expect(onProvideInformation).toHaveBeenCalledTimes(1)
  expect(onNotificationsChange.mock.calls).toEqual([[{ total: 1, actionRequired: 1 }]])
})

it('does not reproach somebody who has just begun', async () => {
  const onProvideInformation = vi.fn()
  const { user } = show(newcomer, { onProvideInformation })
  expect(await screen.findByRole('status')).toHaveTextContent('Finish setting up your account')
  expect(screen.queryByText(/overdue/i)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Continue set-up' }))
  expect(onProvideInformation).toHaveBeenCalledTimes(1)
})

it('leads to Stripe’s own page where the host has none', async () => {
  const createAccountLink = fakeRoute('createAccountLink', () => anAccountLink())
  const { user } = renderKit(<NotificationBanner />, { routes: { getAccountStatus: overdue, createAccountLink } })
  await user.click(await screen.findByRole('button', { name: 'Give information' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
})

it('offers nothing that the role may not do', async () => {
  renderKit(<NotificationBanner />, {
    routes: { getAccountStatus: overdue, getSession: aSession({ role: 'support' }) },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('says why something was refused rather than that something is missing', async () => {
  show(
    anAccountStatus({
      ...off,
      stage: 'action_needed',
      acts: 'account',
      next: 'provide_information',
      requirements: [
        requirement('individual.email'),
        requirement('individual.verification.document', {
          errors: [
            { code: 'verification_document_expired', reason: 'The document is expired.' },
            { code: 'verification_document_missing_back', reason: 'The back is missing.' },
          ],
        }),
      ],
    }),
  )
  expect(await screen.findByText(/expired/)).toBeInTheDocument()
  expect(screen.queryByText(/back/)).not.toBeInTheDocument()
})

it('sends a question that only Stripe can ask to Stripe', async () => {
  const createAccountLink = fakeRoute('createAccountLink', () => anAccountLink())
  const { user } = renderKit(<NotificationBanner onProvideInformation={vi.fn()} />, {
    routes: {
      getAccountStatus: anAccountStatus({
        payouts: 'disabled',
        stage: 'restricted',
        acts: 'account',
        next: 'resolve_intervention',
        requirements: [requirement('interv_1.a.b', { due: 'past_due', intervention: true })],
      }),
      createAccountLink,
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Answer on Stripe' }))
  await waitFor(() => expect(createAccountLink).toHaveBeenCalledTimes(1))
})

it('speaks before there is an account', async () => {
  const onStartOnboarding = vi.fn()
  const onError = vi.fn()
  const getAccountStatus = fakeRoute('getAccountStatus', apiError('permission_error', { code: 'account_required' }))
  const { user } = renderKit(<NotificationBanner />, {
    onStartOnboarding,
    onError,
    routes: { getSession: aSession({ account: null }), getAccountStatus },
  })
  expect(await screen.findByRole('status')).toHaveTextContent('Set up your account to get paid')
  expect(getAccountStatus).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Set up the account' }))
  expect(onStartOnboarding).toHaveBeenCalledTimes(1)
  expect(onError).not.toHaveBeenCalled()
})

it('says that it does not know, and asks again', async () => {
  const getAccountStatus = fakeRoute('getAccountStatus', apiError('api_error'), overdue)
  const { user } = renderKit(<NotificationBanner />, { routes: { getAccountStatus } })
  expect(await screen.findByText('The state of the account could not be loaded')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
})

it('says it in Japanese', async () => {
  renderKit(<NotificationBanner />, { locale: 'ja', routes: { getAccountStatus: overdue } })
  expect(await screen.findByText('情報の提出期限が過ぎています')).toBeVisible()
})

const createAccountSession = fakeRoute('createAccountSession', () => ({
  object: 'account_session',
  client_secret: 'accs_secret_fake',
  expires_at: 1_795_132_800,
  components: { notification_banner: { enabled: true, features: {} } },
}))

it('lets Stripe’s own banner speak, and speaks itself where that one is silent', async () => {
  const onNotificationsChange = vi.fn()
  renderKit(<NotificationBanner renderer="stripe" onNotificationsChange={onNotificationsChange} />, {
    routes: { getAccountStatus: overdue, createAccountSession },
  })
  await waitFor(() => expect(elements('notification-banner')).toHaveLength(1))
  expectPrinted(/existing Connect.js script/)
  act(() => tell('notification-banner', 'onLoaderStart'))
  act(() => tell('notification-banner', 'onNotificationsChange', { total: 2, actionRequired: 1 }))
  expect(onNotificationsChange).toHaveBeenLastCalledWith(expect.objectContaining({ total: 2, actionRequired: 1 }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  act(() => tell('notification-banner', 'onNotificationsChange', { total: 0, actionRequired: 0 }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
  expect(elements('notification-banner')).toHaveLength(1)
})

it('stands in where Stripe’s own cannot be had', async () => {
  renderKit(<NotificationBanner renderer="stripe" />, {
    routes: { getAccountStatus: overdue, createAccountSession: apiError('account_session_create_error') },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
})
