import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { mintSecret, openAuthor, stripeAt } from './testing/openAuthor.js'

let running: RunningSandbox
let stripe: Stripe

beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen' })
  stripe = stripeAt(running.port)
})
afterAll(() => running.close())

type Components = Stripe.AccountSessionCreateParams.Components

const tokenFor = async (account: string, components: Components): Promise<string> => {
  const client_secret = await mintSecret(stripe, account, components)
  const body = JSON.stringify({ client_secret, publishable_key: 'pk_test_sandbox' })
  const response = await fetch(`${running.url}/_sandbox/connect/claim`, { method: 'POST', body })
  return JSON.parse(await response.text()).token
}

const as = async (token: string, path: string, body?: object) => {
  const response = await fetch(`${running.url}/_sandbox/connect/${path}`, {
    headers: { Authorization: `Bearer ${token}` },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

const newAccount = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({
    country: 'JP',
    type: 'custom',
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    ...params,
  })

const onboarding: Components = { account_onboarding: { enabled: true } }
const component = 'account_onboarding'

interface Field {
  path: string
  due: boolean
  error?: { code: string }
}

const fieldsIn = ({ steps }: { steps: { sections: { fields: Field[] }[] }[] }) =>
  steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))

/** As somebody would who presses the button for test data on every page. */
async function answerEverything(token: string, options: object = {}) {
  const query = new URLSearchParams({ component, ...options })
  let { body: report } = await as(token, `onboarding?${query}`)
  for (let page = 0; page < 15 && !report.complete; page++) {
    const step = report.steps.find((one: { sections: { fields: Field[] }[] }) =>
      fieldsIn({ steps: [one] }).some(({ due }) => due),
    )
    const answers = Object.fromEntries(
      fieldsIn({ steps: [step] }).map(({ path }) => [path, report.test_values[path] ?? '']),
    )
    report = (await as(token, 'onboarding', { component, ...options, answers })).body
  }
  return report
}

describe('embedded onboarding', () => {
  it.each([
    ['JP', 'individual'],
    ['JP', 'company'],
    ['US', 'individual'],
    ['US', 'company'],
    ['GB', 'company'],
    ['DE', 'individual'],
  ] as const)('takes a business in %s of the kind %s to payouts, page by page', async (country, business_type) => {
    const { id } = await newAccount({ country })
    const token = await tokenFor(id, onboarding)
    await as(token, 'onboarding', { component, answers: { business_type } })
    const report = await answerEverything(token)
    expect({ complete: report.complete, errors: report.errors }).toEqual({ complete: true, errors: [] })
    const account = await stripe.accounts.retrieve(id)
    expect({ due: account.requirements?.currently_due, payouts: account.payouts_enabled }).toEqual({
      due: [],
      payouts: true,
    })
  })

  it('names its pages as Stripe does', async () => {
    const { id } = await newAccount()
    const token = await tokenFor(id, onboarding)
    const { body } = await as(token, `onboarding?component=${component}`)
    expect(body.steps.map(({ name }: { name: string }) => name)).toEqual([
      'business_type',
      'business_details',
      'representative_details',
      'external_account',
      'summary',
    ])
  })

  it('keeps to what the page asks for, with wildcards and with relationships', async () => {
    const { id } = await newAccount({ business_type: 'company' })
    const director = await stripe.accounts.createPerson(id, {
      first_name_kana: 'ハナコ',
      relationship: { director: true, representative: true },
    })
    const token = await tokenFor(id, onboarding)
    const asked = async (query: string) =>
      fieldsIn((await as(token, `onboarding?component=${component}&${query}`)).body).map(({ path }) => path)
    expect(await asked('only=tos_acceptance.*')).toEqual(['tos_acceptance'])
    expect(await asked('only=external_account')).toEqual([
      'external_account.routing_number',
      'external_account.account_number',
      'external_account.account_holder_name',
    ])
    expect(await asked('only=directors.dob.*')).toEqual([`${director.id}.dob`])
    const rest = await asked('exclude=directors.*&exclude=company.*')
    expect(rest.filter((path) => path.startsWith('person_') || path.startsWith('company.'))).toEqual([])
  })

  it('stores nothing that it did not ask for', async () => {
    const { id } = await newAccount({ business_type: 'individual' })
    const token = await tokenFor(id, {
      account_onboarding: { enabled: true, features: { external_account_collection: false } },
    })
    const bank = { 'external_account.routing_number': '1100000', 'external_account.account_number': '0001234' }
    const sent = await as(token, 'onboarding', {
      component,
      also: [...Object.keys(bank), 'settings.payouts.schedule.interval', 'company.__proto__.polluted', 'metadata.x'],
      answers: { ...bank, 'settings.payouts.schedule.interval': 'manual', 'company.__proto__.polluted': 'yes' },
      partial: true,
    })
    expect(sent.status).toBe(200)
    expect(fieldsIn(sent.body).filter(({ path }) => /external|settings|proto|metadata/.test(path))).toEqual([])
    const account = await stripe.accounts.retrieve(id)
    expect(account.external_accounts?.data).toEqual([])
    expect(account.settings?.payouts?.schedule.interval).toBe('weekly')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('lets only platforms that answer for an account take care of its terms', async () => {
    const skipped = async (params: Stripe.AccountCreateParams) => {
      const { id } = await newAccount({ business_type: 'individual', ...params })
      const token = await tokenFor(id, onboarding)
      const { body } = await as(token, `onboarding?component=${component}&skip_terms=true`)
      return !fieldsIn(body).some(({ path }) => path === 'tos_acceptance')
    }
    expect(await skipped({ type: 'custom' })).toBe(true)
    expect(await skipped({ type: 'express' })).toBe(false)
  })

  it('refuses a component that is not granted, and a body that is none', async () => {
    const { id } = await newAccount()
    const token = await tokenFor(id, onboarding)
    const statusOf = async (path: string, body?: object) => (await as(token, path, body)).status
    expect(await statusOf('onboarding?component=notification_banner')).toBe(403)
    expect(await statusOf('onboarding?component=payments')).toBe(400)
    expect(await statusOf('onboarding')).toBe(400)
    expect(await statusOf('onboarding', { component, answers: 'all' })).toBe(400)
    expect(await statusOf('onboarding', { component, answers: { business_type: 7 } })).toBe(400)
    expect(await statusOf('management')).toBe(403)
    expect(await statusOf('management', { section: 'business_details', answers: {} })).toBe(403)
  })
})

describe('account management', () => {
  it('changes nothing but the part that was opened, and no bank account without the feature', async () => {
    const { account } = await openAuthor(stripe)
    const token = await tokenFor(account, {
      account_management: { enabled: true, features: { external_account_collection: false } },
    })
    const { body } = await as(token, 'management')
    expect(body.sections.map(({ name }: { name: string }) => name)).toEqual([
      'business_details',
      'support_details',
      'personal_details',
    ])
    const answers = { 'business_profile.name': 'Honya Two', 'individual.email': 'thief@example.com' }
    expect((await as(token, 'management', { section: 'business_details', answers })).status).toBe(200)
    const changed = await stripe.accounts.retrieve(account)
    expect([changed.business_profile?.name, changed.individual?.email]).toEqual(['Honya Two', 'hanako@honya.example'])
    expect((await as(token, 'management', { section: 'external_account', answers: {} })).status).toBe(403)
  })

  it('gives a refusal back at its field', async () => {
    const { account } = await openAuthor(stripe)
    const token = await tokenFor(account, { account_management: { enabled: true } })
    const answers = { 'individual.email': 'nowhere' }
    const { body } = await as(token, 'management', { section: 'personal_details', answers })
    const wrong = fieldsIn({ steps: [body] }).filter(({ error }) => error)
    expect(wrong.map(({ path, error }) => [path, error?.code])).toEqual([['individual.email', 'email_invalid']])
  })
})

describe('the notification banner', () => {
  const counted = async (account: string, query = '') => {
    const token = await tokenFor(account, { notification_banner: { enabled: true } })
    const { body } = await as(token, `notifications?component=notification_banner${query}`)
    return body.notifications.map(({ kind, action_required }: { kind: string; action_required: boolean }) => ({
      kind,
      action_required,
    }))
  }

  it('tells people apart who have begun and people who are late', async () => {
    const { id } = await newAccount({ business_type: 'individual' })
    expect(await counted(id)).toEqual([{ kind: 'currently_due', action_required: true }])
    const { account } = await openAuthor(stripe)
    expect(await counted(account)).toEqual([])
  })

  it('hears of what could not be verified', async () => {
    const { account } = await openAuthor(stripe)
    await stripe.accounts.update(account, { business_profile: { url: 'https://inaccessible.stripe.com' } })
    await running.sandbox.clock.advance(60)
    const kinds = await counted(account)
    expect(kinds).toHaveLength(1)
    expect(kinds[0]?.action_required).toBe(true)
  })
})
