import type { AccountState } from '../core/account.js'
import { businessDayFrom } from '../money/calendar/days.js'
import { scheduledScope } from '../money/scope.js'
import { buildExternalAccount } from '../resources/externalAccounts/buildExternalAccount.js'
import { addExternalAccount } from '../resources/externalAccounts/externalAccounts.js'
import { moveToBank, openAccount } from './author.js'
import { onboardedInAmerica } from './onboarded.js'
import { americanReaders } from './readers.js'
import { americanCards, emptyCard, giveBack, sell } from './sell.js'
import { day, type Moment, type Timeline } from './timeline.js'

const riverBooksId = 'acct_1RiverBooks'

const books: readonly [[string, number], ...[string, number][]] = [
  ['Harbor Lights, monthly serial', 500],
  ['Harbor Lights, monthly serial', 500],
  ['The River Quarterly', 800],
  ['A Room by the Water, e-book', 1290],
  ['The Ferryman, e-book', 1450],
  ['The River Quarterly, for patrons', 8400],
]

/** River Books: dollars and euros, paid out every business day until the bank account that it moved to turned out closed. */
export function tellRiverBooks(timeline: Timeline, platform: () => AccountState): void {
  const { days, daysAgo } = timeline
  const author = () => {
    const account = platform().platform.accounts.get(riverBooksId)
    if (!account) throw new Error('River Books has not opened yet.')
    return account
  }
  timeline.at(daysAgo(365) + 40, 'River Books opens', (moment) => open(moment, platform()))

  for (const midnight of days.slice(0, -1)) {
    for (let index = 0; index < 3; index++) {
      // Every third reader lives in Europe.
      const currency = index === 2 ? 'eur' : 'usd'
      timeline.duringDay(midnight, `River Books ${index}`, (moment) => sellBook(timeline, moment, author(), currency))
    }
  }

  // The evening before a business day, so that the next morning's payout is the one that comes back.
  timeline.at(businessDayFrom(daysAgo(12)) - 4 * 3600, 'River Books changes banks', (moment) => {
    moveToBank(moment, author(), { routing: '110000000', number: '000111111113', name: 'Willamette Savings Bank' })
  })
}

function open(moment: Moment, platform: AccountState): void {
  const account = openAccount(
    moment,
    platform,
    riverBooksId,
    onboardedInAmerica(
      {
        name: 'River Books',
        url: 'https://river-books.example.com',
        description: 'Serial fiction and a literary quarterly, straight from the author.',
        mcc: '5942',
        statementDescriptor: 'RIVER BOOKS',
      },
      { email: 'june.rivers@example.com', phone: '+15035550142', firstName: 'June', lastName: 'Rivers' },
      { routing: '110000000', number: '000123456789' },
    ),
    'Cascade Community Bank',
  )
  const { ids } = moment.sandbox
  addExternalAccount(account, buildExternalAccount(account, 'tok_visa_debit_us_transferSuccess', ids), false)
  addEuroAccount(moment, account)
}

/** American accounts may keep euros; the recorded list of bank currencies, from 2022, does not know it yet. */
function addEuroAccount({ sandbox }: Moment, account: AccountState): void {
  const { object, hidden } = buildExternalAccount(account, 'btok_us_verified', sandbox.ids)
  if (object.object !== 'bank_account') return
  const euros = {
    ...object,
    available_payout_methods: ['standard' as const],
    bank_name: 'Nordlicht Bank',
    country: 'DE',
    currency: 'eur',
    last4: '3000',
    routing_number: null,
  }
  const added = addExternalAccount(
    account,
    { object: euros, hidden: { ...hidden, number: 'DE89370400440532013000' } },
    true,
  )
  scheduledScope(sandbox, account).emit('account.external_account.created', added)
}

function sellBook(timeline: Timeline, moment: Moment, author: AccountState, currency: string): void {
  const { dice, sandbox } = moment
  const [description, amount] = dice.oneOf(books)
  const charge = sell(moment, author, {
    amount,
    currency,
    description,
    reader: dice.oneOf(americanReaders),
    card: dice.falls(0.03) ? emptyCard : dice.oneOf(americanCards),
    applicationFee: Math.round(amount * 0.1),
  })
  if (!charge || !dice.falls(0.02)) return
  const later = sandbox.clock.now() + dice.between(1, 6) * day
  if (later >= timeline.today) return
  timeline.at(later, `refund of ${charge.id}`, (then) =>
    giveBack(then, author, charge.id, { refundApplicationFee: true }),
  )
}
