import { anAccountStatus, anOnboarding } from '@connect-kit/contract/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeRoute, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { almostDone, asksFor, company } from '../../testing/onboardedAccounts.js'
import { requirement } from '../../testing/requirements.js'
import { individual, press, renderWizard, saved, seller, site, title, website } from '../../testing/wizard.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

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
    const field = await website()
    await waitFor(() => expect(field).toHaveAccessibleDescription(/does not say how customers get a refund/))
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
    expect(await screen.findByText('Ownership named: 75%')).toBeVisible()
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
    expect(await screen.findByText('Ownership named: 75%')).toBeVisible()
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
    await screen.findByText('Ownership named: 75%')
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
