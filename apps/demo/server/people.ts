import type Stripe from 'stripe'

type Localized = Record<'en' | 'ja', string>

/** A seller who can sign in to the demo. Which account is theirs is known here and nowhere in the browser. */
export interface Person {
  account: string
  name: Localized
  about: Localized
}

/** The roles a seller's team has in the demo. */
export const demoRoles = ['owner', 'finance', 'support', 'viewer'] as const
export type DemoRole = (typeof demoRoles)[number]

export const isDemoRole = (value: unknown): value is DemoRole => demoRoles.some((role) => role === value)

/** The authors of the sandbox's publishing platform. */
export const sandboxPeople = new Map<string, Person>([
  [
    'honya',
    {
      account: 'acct_1HonyaPress',
      name: { en: 'Honya Press', ja: '本屋プレス' },
      about: { en: 'Author in Tokyo, paid out every Friday', ja: '東京の著者。毎週金曜日に入金' },
    },
  ],
  [
    'river',
    {
      account: 'acct_1RiverBooks',
      name: { en: 'River Books', ja: 'River Books' },
      about: {
        en: 'Author in the United States whose bank returned a payout',
        ja: 'アメリカの著者。銀行から入金が差し戻された状態',
      },
    },
  ],
  [
    'kaze',
    {
      account: 'acct_1KazeNote',
      name: { en: 'Kaze Note', ja: '風ノート' },
      about: { en: 'Author in Kyoto with a negative balance', ja: '京都の著者。残高がマイナスの状態' },
    },
  ],
])

/** On a real Stripe test account: the newest connected accounts, whoever they are. */
export async function connectedPeople(stripe: Stripe): Promise<Map<string, Person>> {
  const accounts = await stripe.accounts.list({ limit: 20 })
  return new Map(
    accounts.data.map(({ id, business_profile, settings, country }) => {
      const name = settings?.dashboard.display_name || business_profile?.name || id
      const where = (locale: 'en' | 'ja') => new Intl.DisplayNames(locale, { type: 'region' }).of(country ?? 'ZZ') ?? ''
      return [id, { account: id, name: { en: name, ja: name }, about: { en: where('en'), ja: where('ja') } }]
    }),
  )
}
