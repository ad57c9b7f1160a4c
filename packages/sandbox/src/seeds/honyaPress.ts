import type { AccountState } from '../core/account.js'
import { weekdayOf } from '../money/calendar/days.js'
import { setMinimumBalance } from '../money/payouts/minimumBalances.js'
import { sendPayout } from '../money/payouts/sendPayout.js'
import { scheduledScope } from '../money/scope.js'
import {
  changeExternalAccount,
  defaultExternalAccount,
  externalAccountsOf,
  removeExternalAccount,
} from '../resources/externalAccounts/externalAccounts.js'
import { moveToBank, openAccount } from './author.js'
import { onboardedInJapan } from './onboarded.js'
import { japaneseReaders } from './readers.js'
import { emptyCard, giveBack, japaneseCards, sell } from './sell.js'
import { day, type Moment, type Timeline } from './timeline.js'

const honyaPressId = 'acct_1HonyaPress'

const books: readonly [[string, number], ...[string, number][]] = [
  ['連載「路地裏の灯」月額購読', 980],
  ['連載「路地裏の灯」月額購読', 980],
  ['月刊「本の虫」最新号', 1200],
  ['月刊「本の虫」最新号', 1200],
  ['電子書籍「海辺の手紙」', 1650],
  ['電子書籍「夜汽車の栞」', 1980],
  ['季刊「つむぎ」', 2640],
  ['月刊「本の虫」年間購読', 12_000],
]

/** 本屋プレス: a year of steady sales, paid out every Friday, with one bank account that was mistyped and put right. */
export function tellHonyaPress(timeline: Timeline, platform: () => AccountState): void {
  const { days, daysAgo } = timeline
  const opening = daysAgo(365)
  const author = () => {
    const account = platform().platform.accounts.get(honyaPressId)
    if (!account) throw new Error('本屋プレス has not opened yet.')
    return account
  }
  timeline.at(opening + 30, 'Honya Press opens', (moment) => open(moment, platform()))

  for (const midnight of days.slice(0, -1)) {
    const weekend = ['saturday', 'sunday'].includes(weekdayOf(midnight))
    for (let index = 0; index < (weekend ? 7 : 5); index++) {
      timeline.duringDay(midnight, `Honya Press ${index}`, (moment) => sellBook(timeline, moment, author(), platform()))
    }
  }

  // What stays for refunds grows with the shop.
  for (const [ago, kept] of [
    [300, 45_000],
    [240, 90_000],
    [180, 148_400],
  ] as const) {
    timeline.at(daysAgo(ago) + 60, `Honya Press keeps ${kept}`, () => setMinimumBalance(author(), 'jpy', kept))
  }
  tellOfTheMistypedBank(timeline, author)

  // Now and then money is needed before Friday; the last time was yesterday.
  for (const ago of [141, 92, 47, 1]) {
    timeline.at(daysAgo(ago) + 15 * 3600, 'Honya Press pays out', ({ sandbox }) => {
      const destination = defaultExternalAccount(author(), 'jpy')
      if (!destination) return
      sendPayout(scheduledScope(sandbox, author()), {
        amount: 24_000,
        currency: 'jpy',
        destination,
        method: 'standard',
        automatic: false,
        statementDescriptor: 'HONYA PRESS',
      })
    })
  }
}

function open(moment: Moment, platform: AccountState): void {
  openAccount(
    moment,
    platform,
    honyaPressId,
    onboardedInJapan(
      {
        name: '本屋プレス',
        url: 'https://honya-press.example.com',
        description: '小説と文芸誌の連載を読者に直接届けています。',
        mcc: '5942',
        statementDescriptor: 'HONYA PRESS',
      },
      {
        email: 'aoi.sato@example.com',
        phone: '+81355500101',
        kanji: ['佐藤', '葵'],
        kana: ['サトウ', 'アオイ'],
      },
      { routing: '0005001', number: '0004321' },
    ),
    '三菱UFJ銀行',
  )
}

function sellBook(timeline: Timeline, moment: Moment, author: AccountState, platform: AccountState): void {
  const { dice, sandbox } = moment
  const [description, amount] = dice.oneOf(books)
  // One sale in ten comes through the platform's own shop window.
  const viaPlatform = dice.falls(0.1)
  const seller = viaPlatform ? platform : author
  const charge = sell(moment, seller, {
    amount,
    currency: 'jpy',
    description: viaPlatform ? `ほんだな特集: ${description}` : description,
    reader: dice.oneOf(japaneseReaders),
    card: dice.falls(0.02) ? emptyCard : dice.oneOf(japaneseCards),
    applicationFee: Math.round(amount * (viaPlatform ? 0.15 : 0.1)),
    ...(viaPlatform ? { destination: author } : {}),
  })
  if (!charge || !dice.falls(0.03)) return
  const later = sandbox.clock.now() + dice.between(1, 9) * day
  if (later >= timeline.today) return
  timeline.at(later, `refund of ${charge.id}`, (then) =>
    giveBack(then, seller, charge.id, {
      part: dice.falls(0.3) ? 0.5 : 1,
      refundApplicationFee: true,
      reverseTransfer: viaPlatform,
    }),
  )
}

/** Two digits went wrong when the author changed banks: Friday's payout came back, and the old bank took the next one. */
function tellOfTheMistypedBank({ days, daysAgo, at }: Timeline, author: () => AccountState): void {
  const friday = days.find((midnight) => midnight >= daysAgo(150) && weekdayOf(midnight) === 'friday')
  if (friday === undefined) return
  at(friday - 2 * day + 9 * 3600, 'Honya Press changes banks', (moment) => {
    moveToBank(moment, author(), { routing: '0001004', number: '1111116', name: 'みずほ銀行' })
  })
  at(friday + day + 3 * 3600, 'Honya Press goes back to its bank', ({ sandbox }) => {
    const wrong = defaultExternalAccount(author(), 'jpy')
    const [right] = externalAccountsOf(author())
    if (!wrong || !right || wrong.id === right.id) return
    changeExternalAccount(author(), right.id, (stored) => ({ ...stored, default_for_currency: true }))
    removeExternalAccount(author(), wrong.id)
    scheduledScope(sandbox, author()).emit('account.external_account.deleted', wrong)
  })
}
