import type { OnboardedAccount } from '@connect-kit/contract'
import { anAccountStatus, anOnboardedAccount, anOnboarding, aSession } from '@connect-kit/contract/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onboardingQuery } from '../../api/queries/onboarding.js'
import type { FakeRoutes } from '../../testing/fakeBackend.js'
import { apiError, fakeRoute, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { almostDone, asksFor, company } from '../../testing/onboardedAccounts.js'
import { printed } from '../../testing/printed.js'
import { renderKit } from '../../testing/renderKit.js'
import { requirement } from '../../testing/requirements.js'
import { OnboardingWizard, type OnboardingWizardProps } from './index.js'

const individual = (over: Partial<OnboardedAccount> = {}) =>
  anOnboardedAccount({ country: 'US', default_currency: 'usd', answers: { business_type: 'individual' }, ...over })

const asked = asksFor(
  'business_profile.url',
  'business_profile.product_description',
  'interv_1.a.b',
  'tos_acceptance.date',
)
const seller = individual({ status: asked })
const given = (answers: OnboardedAccount['answers'], ...names: string[]) =>
  anOnboarding({
    account: individual({ answers: { business_type: 'individual', ...answers }, status: asksFor(...names) }),
  })

const site = { url: 'https://ada.example.com', product_description: 'I sell engines to factories.' }
const saved = given({ business_profile: site }, 'interv_1.a.b', 'tos_acceptance.date')

function renderWizard(
  account: OnboardedAccount | null,
  routes: FakeRoutes = {},
  props: OnboardingWizardProps = {},
  provider: Parameters<typeof renderKit>[1] = {},
) {
  const getOnboarding = anOnboarding({ account })
  return renderKit(<OnboardingWizard mode="api" {...props} />, { routes: { getOnboarding, ...routes }, ...provider })
}

const website = () => screen.findByRole('textbox', { name: 'Website' })
const description = () => screen.getByRole('textbox', { name: 'What you sell' })
const press = (name: string) => screen.getByRole('button', { name })
const title = (name: string) => screen.findByRole('heading', { name })

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
    expect(list).toHaveTextContent('3 answers need your attention')
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
    await user.click(press('Back'))
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

describe('the host', () => {
  const fields = (settings: NonNullable<OnboardingWizardProps['fields']>) => ({ fields: settings })

  it('fills in, locks and hides fields by Stripe’s names', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(
      seller,
      { updateAccount },
      fields({
        'business_profile.url': { value: site.url, locked: true },
        'business_profile.product_description': { value: site.product_description, hidden: true },
        'individual.first_name': { value: 'Ada' },
      }),
    )
    expect(await website()).toHaveAttribute('readonly')
    expect(await website()).toHaveAccessibleDescription('Set by the platform')
    expect(screen.queryByRole('textbox', { name: 'What you sell' })).toBeNull()
    await user.click(press('Continue'))
    await title('More information')
    expect(updateAccount.mock.calls).toEqual([[{ business_profile: site }]])
  })

  it('is told which field it hides without giving what Stripe asks for', async () => {
    const onError = vi.fn()
    const { user } = renderWizard(seller, {}, fields({ 'business_profile.product_description': { hidden: true } }), {
      onError,
    })
    await user.type(await website(), 'ada.example.com')
    await user.click(press('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stripe did not accept this: What you sell.')
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'hidden_field_without_value',
        param: 'business_profile.product_description',
        message: expect.stringContaining("Give fields['business_profile.product_description'] a value"),
      }),
    )
  })

  it('orders and chooses steps', async () => {
    renderWizard(seller, {}, { steps: { order: ['review', 'more'], only: ['review', 'more'] } })
    const steps = await screen.findByRole('navigation', { name: 'Steps' })
    const [first, second] = within(steps).getAllByRole('button')
    expect(first).toHaveAccessibleName('Review')
    expect(second).toHaveAccessibleName('More')
  })

  it('routes by itself where it wants to', async () => {
    const onStepChange = vi.fn()
    const { user, rerenderWith } = renderWizard(seller, {}, { step: 'more', onStepChange })
    await title('More information')
    await user.click(press('Review'))
    expect(onStepChange).toHaveBeenCalledExactlyOnceWith({ step: 'review' })
    expect(await title('More information')).toBeVisible()
    rerenderWith({}, <OnboardingWizard mode="api" step="review" onStepChange={onStepChange} />)
    expect(await title('Check and submit')).toBeVisible()
    expect(history.state).toBeNull()
  })

  it('hears that somebody wants to leave', async () => {
    const onExit = vi.fn()
    const onEvent = vi.fn()
    const { user } = renderWizard(seller, {}, { onExit }, { onEvent })
    await website()
    await user.click(press('Type (done)'))
    await user.click(await screen.findByRole('button', { name: 'Finish later' }))
    expect(onExit).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenLastCalledWith({ type: 'onboarding_exited', mode: 'api' })
  })
})

describe('what Stripe is not content with', () => {
  const refused = individual({
    details_submitted: true,
    terms_accepted: true,
    answers: { business_type: 'individual', business_profile: site },
    status: anAccountStatus({
      stage: 'action_needed',
      acts: 'account',
      next: 'provide_information',
      requirements: [
        requirement('business_profile.url', {
          errors: [{ code: 'invalid_url_website_incomplete_refund_policy', reason: 'As Stripe puts it.' }],
        }),
      ],
    }),
  })

  it('stands on its field until that changes, and is sent again', async () => {
    const fixed = anOnboarding({ account: { ...refused, status: anAccountStatus() } })
    const updateAccount = fakeRoute('updateAccount', fixed)
    const { user } = renderWizard(refused, { updateAccount })
    expect(await website()).toHaveAccessibleDescription(/does not say how customers get a refund/)
    expect(press('Business (needs attention)')).toHaveAttribute('aria-current', 'step')
    await user.type(await website(), '/refunds')
    expect(await website()).not.toHaveAttribute('aria-invalid')
    await user.click(press('Continue'))
    await waitFor(() => expect(updateAccount.mock.calls).toHaveLength(1))
    expect(updateAccount.mock.lastCall).toEqual([{ business_profile: { url: `${site.url}/refunds` } }])
  })

  it('is told in Japanese too', async () => {
    renderWizard(refused, {}, {}, { locale: 'ja' })
    const field = await screen.findByRole('textbox', { name: 'ウェブサイト' })
    await waitFor(() => expect(field).toHaveAccessibleDescription(/ウェブサイトに返金の方法が載っていません。/))
  })

  it('is offered another way where Stripe takes one', async () => {
    const account = individual({
      status: {
        ...asksFor('business_profile.url'),
        alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
      },
    })
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(account, { updateAccount })
    await website()
    await user.click(screen.getByRole('radio', { name: 'What you sell' }))
    expect(screen.queryByRole('textbox', { name: 'Website' })).toBeNull()
    await user.type(await screen.findByRole('textbox', { name: 'What you sell' }), site.product_description)
    await user.click(press('Continue'))
    await waitFor(() =>
      expect(updateAccount.mock.calls).toEqual([
        [{ business_profile: { product_description: site.product_description } }],
      ]),
    )
  })

  it('is answered on Stripe’s own page where only that can ask', async () => {
    const createAccountLink = fakeRoute('createAccountLink', noAnswer)
    const { user } = renderWizard(seller, { createAccountLink }, { step: 'more' })
    expect(await screen.findByRole('heading', { name: 'A question from Stripe' })).toBeVisible()
    await user.click(press('Give it on Stripe'))
    await waitFor(() => expect(createAccountLink.mock.calls).toHaveLength(1))
  })
})

describe('the people of a company', () => {
  it('stand in a list, the representative first, with how much they hold and what is missing', async () => {
    renderWizard(company(), {}, { step: 'persons' })
    expect(await screen.findByText('Ownership named: 75 %')).toBeVisible()
    const names = screen.getAllByRole('term').map((term) => term.textContent)
    expect(names).toEqual(['Ada Lovelace', 'Charles Babbage'])
    expect(screen.getByText('Complete')).toBeVisible()
    expect(screen.getByText('Information missing')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add the representative' })).toBeNull()
  })

  it('are named once, whatever is lost on the way', async () => {
    const account = company({ persons: [], status: asksFor('representative.first_name') })
    const createPerson = fakeRoute('createPerson', noConnection, anOnboarding({ account: company() }))
    const { user } = renderWizard(account, { createPerson }, { step: 'persons' })
    await user.click(await screen.findByRole('button', { name: 'Add the representative' }))
    await title('Add a person')
    expect(await screen.findByRole('checkbox', { name: /^Representative/ })).toBeChecked()
    await user.type(screen.getByRole('textbox', { name: /first name/i }), 'Ada')
    await user.type(screen.getByRole('textbox', { name: /last name/i }), 'Lovelace')
    await user.click(press('Save person'))
    expect(await screen.findByRole('alert')).toHaveTextContent('This was not saved')
    await user.dblClick(press('Save person'))
    expect(await screen.findByText('Ownership named: 75 %')).toBeVisible()
    const operations = createPerson.mock.calls.map(([{ operation }]) => operation)
    expect(operations).toHaveLength(2)
    expect(new Set(operations).size).toBe(1)
    expect(createPerson.mock.lastCall?.[0].answers).toEqual({
      first_name: 'Ada',
      last_name: 'Lovelace',
      relationship: { representative: true },
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('can be changed and taken off', async () => {
    const updatePerson = fakeRoute('updatePerson', anOnboarding({ account: company() }))
    const deletePerson = fakeRoute('deletePerson', anOnboarding({ account: company({ persons: [] }) }))
    const { user } = renderWizard(company(), { updatePerson, deletePerson }, { step: 'persons' })
    await user.click(await screen.findByRole('button', { name: 'Edit Charles Babbage' }))
    const email = await screen.findByRole('textbox', { name: /email/i })
    await user.type(email, 'charles@example.com')
    await user.click(press('Save person'))
    await screen.findByText('Ownership named: 75 %')
    expect(updatePerson.mock.calls).toEqual([[{ person: 'person_charles', answers: { email: 'charles@example.com' } }]])
    await user.click(press('Remove Charles Babbage'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Nobody is named yet')).toBeVisible()
    expect(deletePerson.mock.calls).toEqual([[{ person: 'person_charles' }]])
  })

  it('are all there when the seller says so', async () => {
    const updateAccount = fakeRoute('updateAccount', anOnboarding({ account: company() }))
    const { user } = renderWizard(company(), { updateAccount }, { step: 'persons' })
    const all = await screen.findByRole('checkbox', { name: /named everybody who holds 25%/ })
    await user.click(press('Continue'))
    expect(all).toHaveAccessibleDescription('Confirm this when everybody is named')
    await user.click(all)
    await user.click(press('Continue'))
    await waitFor(() => expect(updateAccount.mock.calls).toEqual([[{ company: { owners_provided: true } }]]))
  })
})

describe('the review', () => {
  it('shows what was said, leads back to it, and returns', async () => {
    const { user } = renderWizard(almostDone(), {}, {}, { locale: 'ja' })
    await title('内容を確認して提出してください')
    expect(await screen.findByText('山田 花子')).toBeVisible()
    expect(screen.getByText('1988年4月4日')).toBeVisible()
    expect(screen.getByText('〒150-0001 東京都渋谷区神宮前1丁目 5-8')).toBeVisible()
    expect(screen.getByText('三菱UFJ銀行 •••• 4321')).toBeVisible()
    expect(await screen.findByText('書籍')).toBeVisible()
    await user.click(press('事業内容を編集'))
    await title('事業内容を入力してください')
    await screen.findByRole('textbox', { name: 'ウェブサイト' })
    await user.click(press('次へ進む'))
    expect(await title('内容を確認して提出してください')).toBeVisible()
  })

  it('names the steps that are not done', async () => {
    const { user } = renderWizard(seller, {}, { step: 'review' })
    await user.click(await screen.findByRole('button', { name: 'Submit' }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('button', { name: 'Business' })).toBeVisible()
  })

  it('needs consent to Stripe’s agreement in the reader’s language, and hands in once', async () => {
    const inReview = almostDone({
      details_submitted: true,
      terms_accepted: true,
      status: anAccountStatus({
        stage: 'in_review',
        charges: 'disabled',
        payouts: 'disabled',
        acts: 'stripe',
        next: 'wait_for_stripe',
      }),
    })
    const acceptTerms = fakeRoute('acceptTerms', anOnboarding({ account: inReview }))
    const onComplete = vi.fn()
    const onEvent = vi.fn()
    const { user } = renderWizard(
      almostDone(),
      { acceptTerms },
      { onComplete, onEvent, termsUrl: 'https://platform.example.com/terms' },
    )
    const agreement = await screen.findByRole('link', { name: /^Stripe Connected Account Agreement/ })
    expect(agreement).toHaveAttribute('href', 'https://stripe.com/en-jp/legal/connect-account')
    expect(screen.getByRole('link', { name: /terms of the platform/ })).toHaveAttribute(
      'href',
      'https://platform.example.com/terms',
    )
    await user.click(press('Submit'))
    const consent = screen.getByRole('checkbox')
    expect(consent).toHaveAccessibleDescription('Read and accept the agreement first')
    expect(acceptTerms.mock.calls).toEqual([])
    await user.click(consent)
    await user.dblClick(press('Submit'))
    expect(await title('What happens next')).toBeVisible()
    expect(await screen.findByText('Stripe is checking what you gave')).toBeVisible()
    expect(acceptTerms.mock.calls).toHaveLength(1)
    expect(onComplete).not.toHaveBeenCalled()
    const submitted = onEvent.mock.calls.filter(([{ type }]) => type === 'onboarding_submitted')
    expect(submitted).toEqual([[{ type: 'onboarding_submitted', mode: 'api', account: inReview.id }]])
  })

  it('says that all is set only when Stripe does', async () => {
    const onComplete = vi.fn()
    const complete = almostDone({ details_submitted: true, terms_accepted: true, status: anAccountStatus() })
    renderWizard(complete, {}, { onComplete })
    expect(await title('All set')).toBeVisible()
    expect(onComplete).toHaveBeenCalledExactlyOnceWith({ account: complete.id })
  })

  it('explains a rejection and what can be done', async () => {
    const onContactPlatform = vi.fn()
    const rejected = almostDone({
      details_submitted: true,
      terms_accepted: true,
      status: anAccountStatus({
        stage: 'rejected',
        reason: 'rejected.fraud',
        charges: 'disabled',
        payouts: 'disabled',
        acts: 'platform',
        next: 'contact_platform',
        requirements: [requirement('business_profile.url')],
      }),
    })
    const { user } = renderWizard(rejected, {}, { onContactPlatform })
    await user.click(await screen.findByRole('button', { name: 'Ask the platform' }))
    expect(onContactPlatform).toHaveBeenCalledOnce()
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
