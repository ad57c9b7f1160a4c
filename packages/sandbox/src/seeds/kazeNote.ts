import type { AccountState } from '../core/account.js'
import { openAccount } from './author.js'
import { onboardedInJapan } from './onboarded.js'
import { japaneseReaders } from './readers.js'
import { giveBack, japaneseCards, sell } from './sell.js'
import { day, type Timeline } from './timeline.js'

const kazeNoteId = 'acct_1KazeNote'

/** 風ノート: pre-orders were sold and paid out, then the book was called off and the readers got their money back. */
export function tellKazeNote(timeline: Timeline, platform: () => AccountState): void {
  const { daysAgo } = timeline
  const sold: string[] = []
  const author = () => {
    const account = platform().platform.accounts.get(kazeNoteId)
    if (!account) throw new Error('風ノート has not opened yet.')
    return account
  }
  timeline.at(daysAgo(120), 'Kaze Note opens', (moment) => {
    openAccount(
      moment,
      platform(),
      kazeNoteId,
      onboardedInJapan(
        {
          name: '風ノート',
          url: 'https://kaze-note.example.com',
          description: '詩と写真の小さな本をつくっています。',
          mcc: '5942',
          statementDescriptor: 'KAZE NOTE',
        },
        { email: 'sora.mizuno@example.com', phone: '+81355500177', kanji: ['水野', '空'], kana: ['ミズノ', 'ソラ'] },
        { routing: '0033001', number: '0007788' },
      ),
      'PayPay銀行',
    )
  })
  for (let index = 0; index < 24; index++) {
    timeline.duringDay(daysAgo(60) + Math.floor(index / 2) * day, `Kaze Note ${index}`, (moment) => {
      const charge = sell(moment, author(), {
        amount: 2400,
        currency: 'jpy',
        description: '詩集「風の余白」予約',
        reader: moment.dice.oneOf(japaneseReaders),
        card: moment.dice.oneOf(japaneseCards),
        applicationFee: 240,
      })
      if (charge) sold.push(charge.id)
    })
  }
  for (let index = 0; index < 8; index++) {
    timeline.duringDay(daysAgo(6), `Kaze Note gives back ${index}`, (moment) => {
      const charge = sold[index]
      if (charge) giveBack(moment, author(), charge, { refundApplicationFee: true })
    })
  }
  timeline.duringDay(daysAgo(1), 'Kaze Note sells a postcard', (moment) => {
    sell(moment, author(), {
      amount: 800,
      currency: 'jpy',
      description: '写真はがき 五枚組',
      reader: moment.dice.oneOf(japaneseReaders),
      card: 'pm_card_jp',
      applicationFee: 80,
    })
  })
}
