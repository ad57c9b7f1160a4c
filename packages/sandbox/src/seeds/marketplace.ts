import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { openAccount } from './author.js'
import { couriers, shops } from './marketplacePeople.js'
import { tellMidnights } from './midnights.js'
import { namePlatform } from './namePlatform.js'
import { onboardedInJapan } from './onboarded.js'
import { placeOrder } from './placeOrder.js'
import { createTimeline } from './timeline.js'

/**
 * はこぶね brings meals and flowers. Buyers pay the platform, which passes each shop its share and each courier fee and tip:
 * separate charges and transfers, held together by a transfer group. Some orders go wrong and are given back.
 */
export async function seedMarketplace(sandbox: Sandbox): Promise<void> {
  const timeline = createTimeline(sandbox)
  const platform = () => sandbox.platform('sk_test_sandbox')
  const named = (id: string): AccountState => {
    const account = platform().accounts.get(id)
    if (!account) throw new Error(`${id} has not opened yet.`)
    return account
  }
  const opening = timeline.daysAgo(120)
  tellMidnights(timeline, platform)
  timeline.at(opening, 'the marketplace opens', (moment) => {
    namePlatform(moment, platform().account, {
      name: 'はこぶね',
      url: 'https://hakobune.example.com',
      statementDescriptor: 'HAKOBUNE',
    })
  })
  for (const [index, { id, business, person, bank, bankName }] of [...shops, ...couriers].entries()) {
    timeline.at(opening + 60 * (index + 1), `${id} joins`, (moment) => {
      openAccount(moment, platform().account, id, onboardedInJapan(business, person, bank), bankName)
    })
  }
  for (const midnight of timeline.days.filter((day) => day > opening && day < timeline.today)) {
    for (let index = 0; index < 6; index++) {
      timeline.duringDay(midnight, `order ${index}`, (moment) => {
        const shop = moment.dice.oneOf(shops)
        const courier = moment.dice.oneOf(couriers)
        placeOrder(timeline, moment, {
          platform: platform().account,
          shop: named(shop.id),
          courier: named(courier.id),
          goods: moment.dice.oneOf(shop.goods),
        })
      })
    }
  }
  await timeline.tell()
}
