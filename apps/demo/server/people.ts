import type Stripe from 'stripe'

type Localized = Record<'en' | 'ja', string>

/** A seller who can sign in to the demo. Which account is theirs is known here and nowhere in the browser. */
export interface Person {
  /** Who has none sets one up, and the router remembers whose it is. */
  account?: string
  name: Localized
  about: Localized
}

/** The roles a seller's team has in the demo. */
export const demoRoles = ['owner', 'finance', 'support', 'viewer'] as const
export type DemoRole = (typeof demoRoles)[number]

/** Stripe's two APIs for accounts. Who has no account yet may choose, to see that nothing looks different. */
export const generations = ['v1', 'v2'] as const
export type Generation = (typeof generations)[number]

export const isGeneration = (value: unknown): value is Generation => generations.some((name) => name === value)

export const isDemoRole = (value: unknown): value is DemoRole => demoRoles.some((role) => role === value)

/** They come to the platform with nothing, and leave with payouts. */
const newcomers: readonly [string, Person][] = [
  [
    'hana',
    {
      name: { en: 'Hana Sato', ja: '佐藤 花' },
      about: { en: 'New author in Japan, without an account yet', ja: '日本の新しい著者。アカウントは未登録' },
    },
  ],
  [
    'lantern',
    {
      name: { en: 'Lantern House', ja: 'Lantern House' },
      about: {
        en: 'New publisher in the United States, without an account yet',
        ja: 'アメリカの新しい出版社。アカウントは未登録',
      },
    },
  ],
]

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
  ...newcomers,
])

/** On a real Stripe test account: the newest connected accounts, whoever they are, and the newcomers. */
export async function connectedPeople(stripe: Stripe): Promise<Map<string, Person>> {
  const accounts = await stripe.accounts.list({ limit: 20 })
  const connected = accounts.data.map(({ id, business_profile, settings, country }): [string, Person] => {
    const name = settings?.dashboard.display_name || business_profile?.name || id
    const where = (locale: 'en' | 'ja') => new Intl.DisplayNames(locale, { type: 'region' }).of(country ?? 'ZZ') ?? ''
    return [id, { account: id, name: { en: name, ja: name }, about: { en: where('en'), ja: where('ja') } }]
  })
  return new Map([...newcomers, ...connected])
}
