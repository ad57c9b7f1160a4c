import { type AccountRequirement, accountStatus } from '@connect-kit/contract'
import { anAccountStatus } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AccountStatus } from '../components/AccountStatus/AccountStatus.js'
import { fieldKinds } from '../onboarding/fieldKinds.js'
import { fieldPlace } from '../onboarding/steps/fieldPlace.js'
import { renderKit } from '../testing/renderKit.js'
import { requirement } from '../testing/requirements.js'
import produced from './data/producedRequirements.json' with { type: 'json' }
import { ja as errorJa } from './requirementError.messages.ja.js'
import { requirementErrorMessages } from './requirementError.messages.js'
import { requirementErrorWords } from './requirementErrorWords.js'
import { ja } from './requirements.messages.ja.js'
import { requirementMessages } from './requirements.messages.js'
import { requirementWords } from './requirementWords.js'
import { ja as siteJa } from './websiteError.messages.ja.js'
import { websiteErrorMessages } from './websiteError.messages.js'
import { isWebsiteError, websiteErrorWords } from './websiteErrorWords.js'

/** What Stripe's test values lead to, apart: `company.tax_id past_due verification_failed_name_match`. */
const asked = produced.requirements.map((line) => {
  const [name = '', due = '', ...codes] = line.split(' ')
  return { line, name: name.replace(/^(person|interv)\./, '$1_1Nv0FGQ9.'), due, codes }
})
const names = [...new Set(asked.map(({ name }) => name))]
const codes = [...new Set(asked.flatMap((one) => one.codes))]

const stripe = 'As Stripe puts it.'
const why = (code: string) =>
  isWebsiteError(code)
    ? [websiteErrorWords(code, websiteErrorMessages.en), websiteErrorWords(code, siteJa)]
    : [requirementErrorMessages.en, errorJa].map((m) => requirementErrorWords({ code, reason: stripe }, m))
const isJapanese = (text: string | undefined) => /[ぁ-んァ-ヶ一-龠]/.test(text ?? '')

describe('what a test value leads to', () => {
  it.each(names)('has a name in both languages: %s', (name) => {
    const words = [requirementMessages.en, ja].map((m) => requirementWords(name, m))
    expect(words.filter((text) => text.includes(name))).toEqual([])
    expect(words.map(isJapanese)).toEqual([false, true])
  })

  it.each(codes)('says why in both languages, and what to do: %s', (code) => {
    const words = why(code)
    expect(words.filter((text) => text.includes(stripe))).toEqual([])
    expect(words.map(isJapanese)).toEqual([false, true])
  })

  it('is mended in a field of its own, save what only Stripe’s own page answers', () => {
    const kinds = names.map((name) => [name, fieldPlace(name, name.includes('_kan') ? 'JP' : 'US').kind])
    expect(kinds.filter(([, kind]) => kind === 'other').map(([name]) => name)).toEqual([
      'interv_1Nv0FGQ9.business_model_verification.form',
    ])
    // The terms stand on the page where everything is handed in.
    const known = new Set<string>(['terms', ...Object.keys(fieldKinds)])
    expect(kinds.filter(([, kind = '']) => !known.has(kind))).toEqual([])
  })
})

const due = (line: (typeof asked)[number]): Partial<AccountRequirement> => ({
  due: line.due === 'past_due' || line.due === 'eventually_due' ? line.due : 'currently_due',
  awaiting: line.due === 'pending' ? 'stripe' : 'account',
  intervention: line.name.startsWith('interv_'),
  errors: line.codes.map((code) => ({ code, reason: stripe })),
})

it.each(['en', 'ja'] as const)('the list of what is needed shows everything with its reasons (%s)', async (locale) => {
  const requirements = asked.map((one) => requirement(one.name, due(one)))
  const status = anAccountStatus({ stage: 'restricted', requirements })
  const { container } = renderKit(<AccountStatus />, { locale, routes: { getAccountStatus: status } })
  const [m, index] = locale === 'en' ? [requirementMessages.en, 0] : [ja, 1]
  for (const name of names) expect((await screen.findAllByText(requirementWords(name, m)))[0]).toBeVisible()
  for (const code of codes) {
    expect((await screen.findAllByText(why(code)[index] ?? '', { exact: false }))[0]).toBeVisible()
  }
  expect(container).not.toHaveTextContent(stripe)
})

const places = {
  'action_needed account provide_information': [
    'Stripe needs more information',
    'Stripe への情報の提出が必要です',
    'provide',
  ],
  'complete  none': ['Everything is in place.', '必要な情報はすべて揃っています。', null],
  'enabled_more_later account provide_information': [
    'Everything works. Stripe will ask for a little more as the business grows.',
    '支払いの受け付けと入金ができます。事業の拡大に応じて、追加の情報が必要になります。',
    null,
  ],
  'in_review stripe wait_for_stripe': [
    'Stripe is checking what you gave',
    '提出した情報を Stripe が確認しています',
    null,
  ],
  'paused platform contact_platform': [
    'Payments or payouts are paused',
    '支払いの受け付けまたは入金が停止しています',
    'contact',
  ],
  'paused stripe contact_platform': [
    'Payments or payouts are paused',
    '支払いの受け付けまたは入金が停止しています',
    'contact',
  ],
  'rejected platform contact_platform': [
    'Stripe closed this account',
    'このアカウントは Stripe に却下されました',
    'contact',
  ],
  'restricted account provide_information': ['Information is overdue', '情報の提出期限が過ぎています', 'provide'],
  'restricted account resolve_intervention': ['Information is overdue', '情報の提出期限が過ぎています', 'answer'],
  'restricted_soon account provide_information': [
    'Give information by Nov 30',
    '11月30日までに情報を提出してください',
    'provide',
  ],
} as const

const isPlace = (place: string): place is keyof typeof places => place in places

describe('where a test value leads', () => {
  it('is one of the places below', () => {
    expect(Object.keys(places).sort()).toEqual(produced.stages)
  })

  it.each(produced.stages.filter(isPlace).flatMap((place) => [[place, 'en'] as const, [place, 'ja'] as const]))(
    'is said and has its way out: %s (%s)',
    async (place, locale) => {
      const [english, japanese, way] = places[place]
      const [stage, acts, next] = place.split(' ')
      const ways = { provide: vi.fn(), answer: vi.fn(), contact: vi.fn() }
      const status = anAccountStatus({
        ...anAccountStatus(),
        deadline: stage === 'restricted_soon' ? 1_795_996_800 : null,
        ...accountStatus.pick({ stage: true, acts: true, next: true }).parse({ stage, acts: acts || null, next }),
      })
      const { user } = renderKit(
        <AccountStatus
          onProvideInformation={ways.provide}
          onResolveIntervention={ways.answer}
          onContactPlatform={ways.contact}
        />,
        { locale, timeZone: 'UTC', routes: { getAccountStatus: status } },
      )
      expect(await screen.findByText(locale === 'en' ? english : japanese)).toBeVisible()
      const [button] = screen.queryAllByRole('button')
      expect(Boolean(button)).toBe(way !== null)
      if (button) await user.click(button)
      expect(Object.entries(ways).flatMap(([name, { mock }]) => mock.calls.map(() => name))).toEqual(way ? [way] : [])
    },
  )
})
