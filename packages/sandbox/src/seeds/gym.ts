import type Stripe from 'stripe'
import { createProduct } from '../catalog/products/createProduct.js'
import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { idOf } from '../money/objects.js'
import { scheduledScope } from '../money/scope.js'
import { openAccount } from './author.js'
import { type Gym, gyms } from './gyms.js'
import { joinGym, type Membership } from './joinGym.js'
import { tellMidnights } from './midnights.js'
import { namePlatform } from './namePlatform.js'
import { onboardedInAmerica } from './onboarded.js'
import { createTimeline, type Moment, type Timeline } from './timeline.js'

const hour = 3_600

/**
 * Liftly is software for gyms. Members subscribe to their gym, which charges them itself and leaves Liftly five percent; each gym
 * subscribes to Liftly. Memberships are in every state that a membership can be in.
 */
export async function seedGym(sandbox: Sandbox): Promise<void> {
  const timeline = createTimeline(sandbox)
  const platform = () => sandbox.platform('sk_test_sandbox', 'US')
  tellMidnights(timeline, platform)
  const opening = timeline.daysAgo(250)
  const prices = new Map<string, string>()
  timeline.at(opening, 'Liftly opens', (moment) => {
    const { account } = platform()
    namePlatform(moment, account, { name: 'Liftly', url: 'https://liftly.example.com', statementDescriptor: 'LIFTLY' })
    prices.set('liftly', sellMonthly(moment, account, 'Liftly Pro', 4_900))
  })
  for (const [index, gym] of gyms.entries()) {
    timeline.at(opening + (index + 1) * hour, `${gym.id} opens`, (moment) => {
      openAccount(
        moment,
        platform().account,
        gym.id,
        onboardedInAmerica(gym.business, gym.person, gym.bank),
        gym.bankName,
      )
      const account = accountNamed(sandbox, gym.id)
      prices.set(`${gym.id} month`, sellMonthly(moment, account, `${gym.business.name} membership`, gym.monthly))
      prices.set(`${gym.id} year`, sellMonthly(moment, account, 'A year of membership', gym.monthly * 10, 'year'))
      joinGym(timeline, moment, platform().account, {
        name: gym.business.name,
        email: gym.person.email,
        card: 'pm_card_visa',
        price: prices.get('liftly') ?? '',
      })
    })
    tellOfMembers(timeline, sandbox, gym, prices)
  }
  await timeline.tell()
}

function tellOfMembers(timeline: Timeline, sandbox: Sandbox, gym: Gym, prices: ReadonlyMap<string, string>): void {
  const { today, daysAgo } = timeline
  for (const [index, { name, joined, ...membership }] of gym.members.entries()) {
    const at = joined === 'last night' ? today - 2 * hour : daysAgo(joined) + (9 + index) * hour
    timeline.at(at, `${name} joins ${gym.id}`, (moment) => {
      const { interval = 'month', ...rest }: { interval?: string } & Partial<Membership> = membership
      joinGym(timeline, moment, accountNamed(sandbox, gym.id), {
        card: 'pm_card_visa',
        ...rest,
        name,
        email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
        price: prices.get(`${gym.id} ${interval}`) ?? '',
        applicationFeePercent: 5,
      })
    })
  }
}

function sellMonthly(
  { sandbox }: Moment,
  account: AccountState,
  name: string,
  amount: number,
  interval: Stripe.PriceCreateParams.Recurring.Interval = 'month',
): string {
  const { default_price } = createProduct(scheduledScope(sandbox, account), {
    name,
    default_price_data: { currency: account.defaultCurrency, unit_amount: amount, recurring: { interval } },
  })
  return idOf(default_price) ?? ''
}

function accountNamed(sandbox: Sandbox, id: string): AccountState {
  const account = sandbox.platform('sk_test_sandbox').accounts.get(id)
  if (!account) throw new Error(`${id} has not opened yet.`)
  return account
}
