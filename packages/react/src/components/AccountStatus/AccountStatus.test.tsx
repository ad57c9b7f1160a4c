import { anAccountStatus } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderKit } from '../../testing/renderKit.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { AccountStatus, type AccountStatusProps } from './AccountStatus.js'

const show = (account: ReturnType<typeof anAccountStatus>, props: AccountStatusProps = {}) =>
  renderKit(<AccountStatus {...props} />, { timeZone: 'UTC', routes: { getAccountStatus: account } })

const facts = () => screen.getAllByRole('term').map((term) => term.parentElement?.textContent)

it('says that everything is in place when it is', async () => {
  show(anAccountStatus())
  expect(await screen.findByText('Everything is in place.')).toBeInTheDocument()
  expect(facts()).toEqual(['PaymentsOn', 'PayoutsOn'])
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('lists what a newcomer has to give, each thing once, and leads there', async () => {
  const onProvideInformation = vi.fn()
  const { user } = show(newcomer, { onProvideInformation })
  expect(await screen.findByText('Stripe needs more information')).toBeInTheDocument()
  await screen.findByRole('heading', { name: 'Due now' })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(facts()).toEqual([
    'PaymentsOff',
    'PayoutsOff',
    'Industry',
    'What you sell',
    'Website',
    'Type of business',
    'Bank account for payouts',
    'Representative: address (kana)',
    'Representative: address (kanji)',
    'Representative: date of birth',
    'Representative: email address',
    'Representative: name (kana)',
    'Representative: name (kanji)',
    'Representative: phone number',
    'Acceptance of the Stripe agreement',
  ])
  await user.click(screen.getByRole('button', { name: 'Give information' }))
  expect(onProvideInformation).toHaveBeenCalledTimes(1)
})

it('calls overdue what a working account did not give in time, or what was refused', async () => {
  const overdue = (over: Parameters<typeof anAccountStatus>[0]) =>
    anAccountStatus({ stage: 'restricted', next: 'provide_information', acts: 'account', payouts: 'disabled', ...over })
  const [item] = newcomer.requirements
  const { unmount } = show(overdue({ requirements: newcomer.requirements }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
  unmount()
  const errors = [{ code: 'invalid_value_other', reason: 'No.' }]
  show(overdue({ charges: 'disabled', requirements: item ? [{ ...item, errors }] : [] }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Information is overdue')
})

it('names the day until which everything goes on', async () => {
  const deadline = 1_795_996_800
  show(
    anAccountStatus({
      stage: 'restricted_soon',
      deadline,
      acts: 'account',
      next: 'provide_information',
      requirements: [requirement('individual.id_number', { deadline })],
    }),
  )
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Give information by Nov 30Payments and payouts go on until then.',
  )
  expect(screen.getByText('Due Nov 30')).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'Due by Nov 30' })).toBeInTheDocument()
})

it('says in the reader’s language why a document was refused', async () => {
  const account = anAccountStatus({
    stage: 'action_needed',
    payouts: 'disabled',
    acts: 'account',
    next: 'provide_information',
    requirements: [
      requirement('individual.verification.document', {
        errors: [{ code: 'verification_document_expired', reason: 'The document is expired.' }],
      }),
    ],
  })
  renderKit(<AccountStatus />, { locale: 'ja', routes: { getAccountStatus: account } })
  expect(
    await screen.findByText('書類の有効期限が切れています。有効な書類をアップロードしてください。', { exact: false }),
  ).toBeInTheDocument()
  expect(screen.queryByText(/The document is expired/)).not.toBeInTheDocument()
})

describe('never says that all is well', () => {
  it.each([
    ['paused', 'contact_platform', 'Payments or payouts are paused'],
    ['in_review', 'wait_for_stripe', 'Stripe is checking what you gave'],
    ['rejected', 'contact_platform', 'Stripe closed this account'],
  ] as const)('of an account that is %s', async (stage, next, title) => {
    show(anAccountStatus({ stage, next, payouts: 'disabled', acts: 'stripe' }))
    expect(await screen.findByText(title)).toBeInTheDocument()
    expect(screen.queryByText('Everything is in place.')).not.toBeInTheDocument()
    expect(facts()).toEqual(['PaymentsOn', 'PayoutsOff'])
  })
})

it('sends a question of Stripe’s to Stripe’s own page', async () => {
  const onResolveIntervention = vi.fn()
  const { user } = show(
    anAccountStatus({
      stage: 'restricted',
      payouts: 'disabled',
      acts: 'account',
      next: 'resolve_intervention',
      requirements: [requirement('interv_1.a.b', { due: 'past_due', intervention: true })],
    }),
    { onResolveIntervention, onProvideInformation: vi.fn() },
  )
  await user.click(await screen.findByRole('button', { name: 'Answer on Stripe' }))
  expect(onResolveIntervention).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button', { name: 'Give information' })).not.toBeInTheDocument()
})
