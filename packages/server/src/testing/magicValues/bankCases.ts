import values from './accountTestValues.json' with { type: 'json' }
import { banks, type CompleteSeller, completeSellers, sellerIn } from './completeSellers.js'
import { actionNeeded, complete, type MagicCase, moreLater, restricted } from './MagicCase.js'

const { american, americanInShort, japanese } = completeSellers

type Row = (typeof values.bank_accounts)[number]

function sellerWith({ country, currency, routing_number, account_number }: Row): CompleteSeller {
  const bank = {
    object: 'bank_account' as const,
    country,
    currency,
    account_number,
    // An IBAN or a CLABE says which bank it is.
    ...(routing_number ? { routing_number } : {}),
    ...(country === 'JP' ? { account_holder_name: 'ヤマダ タロウ' } : {}),
  }
  if (country === 'JP') return { ...japanese, bank }
  return country === 'US' ? { ...american, bank } : sellerIn(country, bank)
}

const document = 'documents.bank_account_ownership_verification.files'
const good: Readonly<Record<string, CompleteSeller['bank']>> = {
  ...banks,
  DE: { object: 'bank_account', country: 'DE', currency: 'eur', account_number: 'DE89370400440532013000' },
}

/** Banks that payouts reach, and banks that send them back. */
const bankAccounts = values.bank_accounts.map((row): MagicCase => {
  const at = { list: 'bank_accounts', value: `${row.country} ${row.account_number}`, seller: sellerWith(row), told: {} }
  if (row.account_number === '000999999992') {
    const files = ['file_identity_document_success']
    return {
      ...at,
      leadsTo: actionNeeded(`${document} currently_due`),
      fix: { account: { documents: { bank_account_ownership_verification: { files } } } },
    }
  }
  if (!/^fails(:|$)/.test(row.payout)) return { ...at, told: { payout: true }, leadsTo: complete }
  const bank = good[row.country]
  if (!bank) throw new Error(`No bank is known in ${row.country} that payouts reach.`)
  return {
    ...at,
    told: { payout: true },
    leadsTo: actionNeeded('external_account currently_due'),
    fix: { account: { external_account: bank } },
  }
})

const debitCards = values.debit_cards_for_payouts.map(
  ({ token, outcome }): MagicCase => ({
    list: 'debit_cards_for_payouts',
    value: token,
    seller: american,
    told: { account: { external_account: token }, payout: true },
    ...(outcome.startsWith('payout fails')
      ? {
          leadsTo: actionNeeded('external_account currently_due'),
          fix: { account: { external_account: 'tok_visa_debit_us_transferSuccess' } },
        }
      : { leadsTo: complete }),
  }),
)

const number = { account: { individual: { id_number: '000000000' } } }

/** Where money goes, and what Stripe asks when there is more of it. */
export const bankCases: MagicCase[] = [
  ...bankAccounts,
  ...debitCards,
  {
    list: 'account_triggers',
    value: 'tok_visa_triggerNextRequirements',
    seller: americanInShort,
    told: { charge: 'tok_visa_triggerNextRequirements' },
    leadsTo: { ...moreLater('individual.id_number currently_due'), stage: 'restricted_soon' },
    fix: number,
  },
  {
    list: 'account_triggers',
    value: 'tok_visa_triggerNextRequirements',
    seller: japanese,
    told: { charge: 'tok_visa_triggerNextRequirements' },
    leadsTo: { ...moreLater('individual.verification.document currently_due'), stage: 'restricted_soon' },
    fix: {
      account: { individual: { verification: { document: { front: 'file_identity_document_success' } } } },
    },
  },
  {
    list: 'account_triggers',
    value: 'tok_visa_triggerChargeBlock',
    seller: americanInShort,
    told: { charge: 'tok_visa_triggerChargeBlock' },
    leadsTo: { ...restricted('individual.id_number past_due'), payouts: 'enabled' },
    fix: number,
  },
  {
    list: 'account_triggers',
    value: 'tok_visa_triggerPayoutBlock',
    seller: americanInShort,
    told: { charge: 'tok_visa_triggerPayoutBlock' },
    leadsTo: { ...restricted('individual.id_number past_due'), charges: 'enabled' },
    fix: number,
  },
]
