import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { connectPages, executablePath } from './testing/connectPages.js'
import { openAuthor } from './testing/openAuthor.js'

const granted: Stripe.AccountSessionCreateParams.Components = {
  account_onboarding: { enabled: true },
  account_management: { enabled: true },
  notification_banner: { enabled: true },
}

describe.skipIf(!executablePath)('the components about the account, under the real loader', () => {
  const pages = connectPages()

  const newAccount = async (params: Stripe.AccountCreateParams = {}) => {
    const { id } = await pages.stripe.accounts.create({
      country: 'JP',
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'application',
        stripe_dashboard: { type: 'none' },
      },
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      ...params,
    })
    return id
  }

  /** Presses the button for test data and goes on, page by page, to the last. */
  const answerEverything = async (name: string, words: { test: string; next: string; last: string }) => {
    const element = pages.element(name)
    const title = element.getByRole('heading', { level: 3 }).first()
    await title.waitFor()
    for (let step = 0; step < 12; step++) {
      if ((await title.textContent()) === words.last) return
      const before = await title.textContent()
      await element.getByRole('button', { name: words.test }).click()
      await element.getByRole('button', { name: words.next }).click()
      await expect.poll(() => title.textContent(), { timeout: 30_000 }).not.toBe(before)
    }
  }

  it('onboards a Japanese individual to payouts, in Japanese', async () => {
    const account = await newAccount()
    await pages.open(account, granted, { locale: 'ja' })
    await pages.mount('account-onboarding')
    const onboarding = pages.element('account-onboarding')
    await onboarding.getByLabel('事業形態').selectOption('individual')
    await onboarding.getByRole('button', { name: '次へ' }).click()
    await onboarding.getByRole('heading', { name: '事業の情報' }).waitFor()
    await answerEverything('account-onboarding', { test: 'テストデータを入力', next: '次へ', last: '確認と送信' })
    await onboarding.getByRole('button', { name: '同意して送信' }).click()
    await onboarding.getByRole('heading', { name: '現在、入力が必要な情報はありません' }).waitFor()
    expect(await pages.told('setOnExit')).toHaveLength(1)
    expect(await pages.told('setOnStepChange')).toEqual(
      ['business_type', 'business_details', 'representative_details', 'external_account', 'summary'].map((step) => ({
        step,
      })),
    )
    const { payouts_enabled, charges_enabled, business_type, requirements } =
      await pages.stripe.accounts.retrieve(account)
    expect({ payouts_enabled, charges_enabled, business_type, due: requirements?.currently_due }).toEqual({
      payouts_enabled: true,
      charges_enabled: true,
      business_type: 'individual',
      due: [],
    })
    expect(await pages.told('error')).toEqual([])
  })

  it('stays on a page whose answers were refused, with the reason at the field', async () => {
    const account = await newAccount({ business_type: 'individual' })
    await pages.open(account, granted)
    await pages.mount('account-onboarding')
    const onboarding = pages.element('account-onboarding')
    await onboarding.getByRole('heading', { name: 'Business details' }).waitFor()
    await onboarding.getByRole('button', { name: 'Continue' }).click()
    const site = onboarding.getByLabel('Business website')
    await expect.poll(() => site.getAttribute('aria-invalid')).toBe('true')
    expect(await onboarding.getByRole('alert').getByText('Please check these answers').count()).toBe(1)
    await onboarding.getByRole('button', { name: 'Use test data' }).click()
    await onboarding.getByRole('button', { name: 'Continue' }).click()
    await onboarding.getByRole('heading', { name: 'Personal details' }).waitFor()
    await onboarding.getByLabel('Email').fill('nowhere')
    await onboarding.getByRole('button', { name: 'Use test data' }).click()
    await onboarding.getByRole('button', { name: 'Continue' }).click()
    const email = onboarding.getByLabel('Email')
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true')
    // What was stored beside it has come back as news meanwhile.
    await pages.stripe.accounts.update(account, { metadata: { seen: 'yes' } })
    await pages.page.waitForTimeout(1_000)
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    expect(await email.inputValue()).toBe('nowhere')
    expect(await onboarding.getByLabel('Last name (kana)').inputValue()).toBe('ヤマダ')
    await onboarding.getByRole('button', { name: 'Back' }).click()
    await expect
      .poll(() => onboarding.getByLabel('Business website').inputValue())
      .toBe('https://accessible.stripe.com')
  })

  it('asks only for what the page wants, and never for a bank account without the feature', async () => {
    const account = await newAccount({ business_type: 'individual' })
    await pages.open(account, {
      account_onboarding: { enabled: true, features: { external_account_collection: false } },
    })
    await pages.mount('account-onboarding', {
      setCollectionOptions: { fields: 'eventually_due', requirements: { exclude: ['business_profile.*'] } },
      setSkipTermsOfServiceCollection: true,
    })
    const onboarding = pages.element('account-onboarding')
    await onboarding.getByRole('heading', { name: 'Personal details' }).waitFor()
    await answerEverything('account-onboarding', {
      test: 'Use test data',
      next: 'Continue',
      last: 'Nothing is needed right now',
    })
    await onboarding.getByRole('button', { name: 'Exit' }).click()
    expect(await pages.told('setOnExit')).toHaveLength(1)
    const { requirements } = await pages.stripe.accounts.retrieve(account)
    expect(requirements?.currently_due?.toSorted()).toEqual([
      'business_profile.mcc',
      'business_profile.product_description',
      'business_profile.url',
      'external_account',
      'tos_acceptance.date',
      'tos_acceptance.ip',
    ])
  })

  it('keeps what was typed through news, a change of language and an exit', async () => {
    const account = await newAccount({ business_type: 'individual' })
    await pages.open(account, granted)
    await pages.mount('account-onboarding')
    const onboarding = pages.element('account-onboarding')
    const site = onboarding.getByLabel('Business website')
    await site.fill('https://accessible.stripe.com')
    await pages.stripe.accounts.update(account, { metadata: { seen: 'yes' } })
    await pages.run('update', { locale: 'ja' })
    const translated = onboarding.getByLabel('事業のウェブサイト')
    await expect.poll(() => translated.inputValue()).toBe('https://accessible.stripe.com')
    await onboarding.getByRole('button', { name: '保存して終了' }).click()
    await expect.poll(() => pages.told('setOnExit')).toHaveLength(1)
    const { business_profile } = await pages.stripe.accounts.retrieve(account)
    expect(business_profile?.url).toBe('https://accessible.stripe.com')
  })

  it('counts what Stripe waits for, and is gone once it has been answered', async () => {
    const account = await newAccount({ business_type: 'individual' })
    await pages.open(account, granted)
    await pages.mount('notification-banner')
    const banner = pages.element('notification-banner')
    await banner.getByText('More information is needed').waitFor()
    expect(await pages.told('setOnNotificationsChange')).toEqual([{ total: 1, actionRequired: 1 }])
    await banner.getByRole('button', { name: 'Add information' }).click()
    const dialog = banner.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Business details' }).waitFor()
    await answerEverything('notification-banner', {
      test: 'Use test data',
      next: 'Continue',
      last: 'Review and submit',
    })
    await dialog.getByRole('button', { name: 'Agree and submit' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect
      .poll(() => pages.told('setOnNotificationsChange'))
      .toEqual([
        { total: 1, actionRequired: 1 },
        { total: 0, actionRequired: 0 },
      ])
    expect(await banner.locator('.notices').count()).toBe(0)
  })

  it('takes a document from somebody whose answers do not do', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.stripe.accounts.update(account, { individual: { dob: { day: 2, month: 3, year: 1980 } } })
    const { requirements } = await pages.stripe.accounts.retrieve(account)
    expect(requirements?.currently_due).toEqual(['individual.verification.document'])
    await pages.open(account, granted)
    await pages.mount('account-onboarding')
    const onboarding = pages.element('account-onboarding')
    await onboarding.getByRole('heading', { name: 'Identity document' }).waitFor()
    const upload = (name: string, data: number[]) =>
      onboarding.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(data) })
    await upload('notes.txt', [104, 101, 108, 108, 111])
    await onboarding.getByText('must be of one of these types').waitFor()
    await upload('passport.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    await onboarding.getByText('Document received').waitFor()
    await onboarding.getByRole('button', { name: 'Continue' }).click()
    await expect
      .poll(async () => {
        const { individual } = await pages.stripe.accounts.retrieve(account)
        return individual?.verification?.document?.front
      })
      .toMatch(/^file_/)
    expect(await pages.told('setOnStepChange')).toContainEqual({ step: 'representative_document' })
  })

  it('shows what is on file and changes it part by part', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.open(account, granted)
    await pages.mount('account-management')
    const management = pages.element('account-management')
    await management.getByText('Honya Press', { exact: true }).waitFor()
    await management.getByText('•••• 1234').waitFor()
    await management.getByRole('button', { name: 'Edit Business details' }).click()
    const dialog = management.getByRole('dialog')
    await dialog.getByLabel('Business name').fill('Honya Books')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await management.getByText('Honya Books').waitFor()
    expect(await pages.told('setOnSectionOpen')).toEqual([{ sectionName: 'business_details' }])
    expect((await pages.stripe.accounts.retrieve(account)).business_profile?.name).toBe('Honya Books')
  })

  it('shows no bank account where collecting one is not granted', async () => {
    const { account } = await openAuthor(pages.stripe)
    await pages.open(account, {
      account_management: { enabled: true, features: { external_account_collection: false } },
    })
    await pages.mount('account-management')
    const management = pages.element('account-management')
    await management.getByText('Honya Press', { exact: true }).waitFor()
    expect(await management.locator('[data-section=external_account]').count()).toBe(0)
  })
})
