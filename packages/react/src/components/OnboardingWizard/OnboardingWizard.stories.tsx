import type { OnboardedAccount, Onboarding } from '@connect-kit/contract'
import { anAccountStatus, anOnboardedAccount, anOnboarding, aSession } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent } from 'storybook/test'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { almostDone, askedOfAnIndividual, asksFor, company, soleTrader } from '../../testing/onboardedAccounts.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { OnboardingWizard } from './OnboardingWizard.js'

const nothing = () => {}

const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard',
  component: OnboardingWizard,
  args: { mode: 'api', onExit: nothing, onContactPlatform: nothing, termsUrl: 'https://example.com/terms' },
  // The place is kept in the browser's history, and would outlive a story.
  beforeEach: () => history.replaceState(null, ''),
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

const shows = (account: OnboardedAccount | null, over: Partial<Onboarding> = {}): Story['parameters'] => ({
  routes: { getOnboarding: anOnboarding({ account, ...over }), updateAccount: noConnection },
})
const submitted = { details_submitted: true, terms_accepted: true }
const off = { charges: 'disabled', payouts: 'disabled' } as const

export const NoAccount: Story = { parameters: shows(null) }

export const OneCountry: Story = { parameters: shows(null, { countries: ['JP'] }) }

export const BusinessType: Story = { parameters: shows(anOnboardedAccount({ status: newcomer })) }

export const Business: Story = {
  parameters: shows(
    anOnboardedAccount({
      answers: { business_type: 'individual' },
      status: {
        ...asksFor(
          'business_profile.mcc',
          'business_profile.url',
          'business_profile.specified_commercial_transactions_act_url',
          'business_profile.support_phone',
          'settings.payments.statement_descriptor',
          ...askedOfAnIndividual,
          'external_account',
        ),
        alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
      },
    }),
  ),
}

export const Individual: Story = { parameters: shows(soleTrader()) }

/** The first look at errors: three fields in error have a list above them. */
export const ErrorsListed: Story = {
  parameters: shows(soleTrader()),
  play: async () => {
    const next = await screen.findByRole('button', { name: /^(Continue|次へ進む)$/ })
    await userEvent.click(next)
    await screen.findByRole('alert')
  },
}

/** The connection is lost while a step is saved: nothing of it is. */
export const NotSaved: Story = {
  parameters: shows(company({ persons: [] })),
  args: { step: 'persons' },
  play: async () => {
    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: /^(Continue|次へ進む)$/ }))
    await screen.findByRole('alert')
  },
}

export const Company: Story = {
  parameters: shows(
    company({
      answers: { business_type: 'company' },
      provided: [],
      status: asksFor(
        ...['name', 'tax_id', 'structure', 'phone'].map((name) => `company.${name}`),
        ...['line1', 'city', 'state', 'postal_code'].map((name) => `company.address.${name}`),
        'representative.first_name',
        'external_account',
      ),
    }),
  ),
}

export const People: Story = { args: { step: 'persons' }, parameters: shows(company()) }

export const Nobody: Story = {
  args: { step: 'persons' },
  parameters: shows(company({ persons: [], status: asksFor('representative.first_name', 'company.owners_provided') })),
}

export const AddPerson: Story = {
  ...People,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Add an owner|実質的支配者を追加)$/ }))
    await screen.findByRole('button', { name: /^(Save person|保存する)$/ })
  },
}

export const RemovePerson: Story = {
  ...People,
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^(Remove Ada Lovelace|Ada Lovelaceを削除)$/ }))
    await screen.findByRole('dialog')
  },
}

export const Documents: Story = {
  args: { step: 'documents' },
  parameters: shows(soleTrader({ status: asksFor('individual.verification.document') })),
}

export const Bank: Story = { args: { step: 'bank' }, parameters: shows(soleTrader()) }

export const BankInTheUnitedStates: Story = { args: { step: 'bank' }, parameters: shows(company()) }

/** What no form of ours can ask. */
export const More: Story = {
  args: { step: 'more' },
  parameters: shows(
    soleTrader({ status: asksFor('interv_1.identity.form', 'documents.company_license.files', 'a.name.of.tomorrow') }),
  ),
}

export const Review: Story = { parameters: shows(almostDone()) }

export const ReviewOfACompany: Story = { args: { step: 'review' }, parameters: shows(company()) }

/** Some answers were refused after everything was handed in. */
export const Refused: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({
        ...off,
        stage: 'restricted',
        acts: 'account',
        next: 'provide_information',
        requirements: [
          requirement('individual.first_name_kana', {
            due: 'past_due',
            errors: [{ code: 'verification_failed_name_match', reason: 'The name does not match.' }],
          }),
          requirement('individual.address_kanji.town', {
            due: 'past_due',
            errors: [{ code: 'invalid_address_city_state_postal_code', reason: 'The address does not match.' }],
          }),
        ],
      }),
    }),
  ),
}

export const InReview: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({
        ...off,
        stage: 'in_review',
        acts: 'stripe',
        next: 'wait_for_stripe',
        requirements: [requirement('individual.verification.document', { awaiting: 'stripe' })],
      }),
    }),
  ),
}

export const RestrictedSoon: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({
        stage: 'restricted_soon',
        acts: 'account',
        next: 'provide_information',
        deadline: 1_795_996_800,
        requirements: [requirement('individual.verification.document', { deadline: 1_795_996_800 })],
      }),
    }),
  ),
}

export const Paused: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({ ...off, stage: 'paused', reason: 'other', acts: 'platform', next: 'contact_platform' }),
    }),
  ),
}

export const Rejected: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({
        ...off,
        stage: 'rejected',
        reason: 'rejected.fraud',
        acts: 'platform',
        next: 'contact_platform',
      }),
    }),
  ),
}

export const EnabledMoreLater: Story = {
  parameters: shows(
    almostDone({
      ...submitted,
      status: anAccountStatus({
        stage: 'enabled_more_later',
        requirements: [requirement('individual.id_number', { due: 'eventually_due' })],
      }),
    }),
  ),
}

export const Complete: Story = { parameters: shows(almostDone({ ...submitted, status: anAccountStatus() })) }

export const LockedFields: Story = {
  args: {
    step: 'business',
    fields: {
      'business_profile.url': { value: 'https://honya.example.com', locked: true },
      'business_profile.product_description': { hidden: true },
    },
  },
  parameters: shows(soleTrader()),
}

export const LongTexts: Story = {
  args: { step: 'review' },
  parameters: shows(
    company({
      answers: {
        business_type: 'company',
        business_profile: {
          url: `https://${'a-very-long-name-of-a-shop'.repeat(3)}.example.com/shop`,
          product_description: 'We sell engines, looms and everything that turns, to factories and to friends. '.repeat(
            6,
          ),
        },
        company: { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH' },
      },
    }),
  ),
}

export const OtherModes: Story = {
  args: { mode: 'hosted' },
  parameters: shows(soleTrader(), { modes: ['api', 'embedded'] }),
}

export const Pending: Story = { parameters: { routes: { getOnboarding: noAnswer } } }

export const ConnectionLost: Story = { parameters: { routes: { getOnboarding: noConnection } } }

export const Denied: Story = {
  parameters: { routes: { getOnboarding: apiError('permission_error'), getSession: aSession({ role: 'viewer' }) } },
}
