import { anOnboardedAccount, aPostalAddress } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent } from 'storybook/test'
import {
  almostDone,
  askedOfAnIndividual,
  asksFor,
  company,
  japaneseCompany,
  sellerIn,
  soleTrader,
} from '../../testing/onboardedAccounts.js'
import { newcomer } from '../../testing/requirements.js'
import { showsAccount } from '../../testing/showsAccount.js'
import { OnboardingWizard } from './OnboardingWizard.js'

const nothing = () => {}

/** One story for each step, in each country that is asked in its own way. */
const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard/Steps',
  component: OnboardingWizard,
  args: { mode: 'api', onExit: nothing, termsUrl: 'https://example.com/terms' },
  // The place is kept in the browser's history, and would outlive a story.
  beforeEach: () => history.replaceState(null, ''),
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }))

export const NoAccount: Story = { parameters: showsAccount(null) }

export const OneCountry: Story = { parameters: showsAccount(null, { countries: ['JP'] }) }

export const BusinessType: Story = { parameters: showsAccount(anOnboardedAccount({ status: newcomer })) }

export const Business: Story = {
  parameters: showsAccount(
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

/** What the business does, found among Stripe's industries. */
export const IndustrySearch: Story = {
  ...Business,
  play: async () => {
    await userEvent.type(await screen.findByRole('combobox'), '594')
    await screen.findAllByRole('option')
  },
}

export const BusinessElsewhere: Story = {
  parameters: showsAccount(
    sellerIn('US', 'business_profile.mcc', 'business_profile.product_description', 'business_profile.support_phone'),
  ),
}

export const Individual: Story = { parameters: showsAccount(soleTrader()) }

/** A reading typed in hiragana, with its katakana one click away, and the address in both scripts. */
export const IndividualBeingFilled: Story = {
  parameters: showsAccount(
    soleTrader({
      answers: {
        business_type: 'individual',
        business_profile: { mcc: '5942', url: 'https://honya.example.com' },
        individual: {
          last_name_kanji: '山田',
          first_name_kanji: '花子',
          last_name_kana: 'ヤマダ',
          phone: '+819012345678',
          address_kanji: { postal_code: '1500001', state: '東京都', city: '渋谷区', town: '神宮前1丁目', line1: '5-8' },
          address_kana: {
            postal_code: '1500001',
            state: 'トウキョウト',
            city: 'シブヤク',
            town: 'ジングウマエ 1チョウメ',
            line1: '5-8',
          },
        },
      },
    }),
    {},
    { getJapanesePostalAddress: aPostalAddress() },
  ),
  args: { step: 'individual' },
  play: async () => {
    await userEvent.type(await screen.findByRole('textbox', { name: /^(First name \(kana\)|メイ)$/ }), 'はなこ')
    await userEvent.tab()
    await screen.findByText(/ハナコ/)
  },
}

export const IndividualInTheUnitedStates: Story = {
  args: { step: 'individual' },
  parameters: showsAccount(
    sellerIn(
      'US',
      ...['first_name', 'last_name', 'dob.day', 'dob.month', 'dob.year', 'email', 'phone', 'ssn_last_4'].map(
        (name) => `individual.${name}`,
      ),
      ...['line1', 'city', 'state', 'postal_code'].map((part) => `individual.address.${part}`),
    ),
  ),
}

export const IndividualInBritain: Story = {
  args: { step: 'individual' },
  parameters: showsAccount(
    sellerIn(
      'GB',
      ...['first_name', 'last_name', 'dob.day', 'dob.month', 'dob.year', 'email', 'phone'].map(
        (name) => `individual.${name}`,
      ),
      ...['line1', 'city', 'postal_code'].map((part) => `individual.address.${part}`),
    ),
  ),
}

export const IndividualInSingapore: Story = {
  args: { step: 'individual' },
  parameters: showsAccount(
    sellerIn(
      'SG',
      ...['first_name', 'last_name', 'full_name_aliases', 'nationality', 'id_number', 'phone'].map(
        (name) => `individual.${name}`,
      ),
      ...['line1', 'postal_code'].map((part) => `individual.address.${part}`),
    ),
  ),
}

export const Company: Story = {
  parameters: showsAccount(
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

export const CompanyInJapan: Story = { args: { step: 'company' }, parameters: showsAccount(japaneseCompany()) }

export const CompanyInGermany: Story = {
  args: { step: 'company' },
  parameters: showsAccount(
    sellerIn(
      'DE',
      ...['name', 'tax_id', 'vat_id', 'phone', 'address.line1', 'address.city', 'address.postal_code'].map(
        (name) => `company.${name}`,
      ),
    ),
  ),
}

export const People: Story = { args: { step: 'persons' }, parameters: showsAccount(company()) }

export const PeopleInJapan: Story = { args: { step: 'persons' }, parameters: showsAccount(japaneseCompany()) }

export const Nobody: Story = {
  args: { step: 'persons' },
  parameters: showsAccount(
    company({ persons: [], status: asksFor('representative.first_name', 'company.owners_provided') }),
  ),
}

export const AddPerson: Story = {
  ...People,
  play: async () => {
    await press(/^(Add an owner|実質的支配者を追加)$/)
    await screen.findByRole('button', { name: /^(Save person|保存する)$/ })
  },
}

export const EditPerson: Story = {
  ...People,
  play: async () => {
    await press(/^(Edit Charles Babbage|Charles Babbage を編集)$/)
    await screen.findByRole('button', { name: /^(Save person|保存する)$/ })
  },
}

export const AddDirectorInJapan: Story = {
  ...PeopleInJapan,
  play: async () => {
    await press(/^(Add a director|取締役を追加)$/)
    await screen.findByRole('button', { name: /^(Save person|保存する)$/ })
  },
}

export const RemovePerson: Story = {
  ...People,
  play: async () => {
    await press(/^(Remove Ada Lovelace|Ada Lovelace を削除)$/)
    await screen.findByRole('dialog')
  },
}

export const Documents: Story = {
  args: { step: 'documents' },
  parameters: showsAccount(soleTrader({ status: asksFor('individual.verification.document') })),
}

export const DocumentsOfACompany: Story = {
  args: { step: 'documents' },
  parameters: showsAccount(company({ status: asksFor('company.verification.document') })),
}

export const Bank: Story = { args: { step: 'bank' }, parameters: showsAccount(soleTrader()) }

export const BankInTheUnitedStates: Story = { args: { step: 'bank' }, parameters: showsAccount(company()) }

export const BankInBritain: Story = {
  args: { step: 'bank' },
  parameters: showsAccount(sellerIn('GB', 'external_account')),
}

export const BankInGermany: Story = {
  args: { step: 'bank' },
  parameters: showsAccount(sellerIn('DE', 'external_account')),
}

/** What no form of ours can ask. */
export const More: Story = {
  args: { step: 'more' },
  parameters: showsAccount(
    soleTrader({ status: asksFor('interv_1.identity.form', 'documents.company_license.files', 'a.name.of.tomorrow') }),
  ),
}

export const Review: Story = { parameters: showsAccount(almostDone()) }

export const ReviewOfACompany: Story = { args: { step: 'review' }, parameters: showsAccount(company()) }

/** Sent in without the consent that makes it binding. */
export const TermsNotAccepted: Story = {
  ...Review,
  play: async () => {
    await press(/^(Submit|提出する)$/)
    await screen.findByText(/^(Read and accept|契約の内容)/)
  },
}

/** Sent in while something is missing. */
export const ReviewIncomplete: Story = {
  ...ReviewOfACompany,
  play: async () => {
    await press(/^(Submit|提出する)$/)
    await screen.findByRole('alert')
  },
}
