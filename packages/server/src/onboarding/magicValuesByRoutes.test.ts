import { randomUUID } from 'node:crypto'
import { accountAnswers, type OnboardedAccount, onboarding, personAnswers } from '@connect-kit/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/Database.js'
import { openPglite } from '../database/openPglite.js'
import type { Identity } from '../identity/Identity.js'
import { createSilentAccount } from '../testing/applicants.js'
import { pgliteTemplate } from '../testing/databases.js'
import { allCases } from '../testing/magicValues/allCases.js'
import type { CompleteSeller } from '../testing/magicValues/completeSellers.js'
import { complete, type MagicCase, type Told } from '../testing/magicValues/MagicCase.js'
import { othersAct } from '../testing/magicValues/othersAct.js'
import { inOrder, standing } from '../testing/magicValues/standing.js'
import { startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

type Generation = 'v1' | 'v2'

let sandbox: TestSandbox
let database: Database
let connect: TestConnect

beforeAll(async () => {
  sandbox = await startTestSandbox()
  database = await openPglite(undefined, pgliteTemplate())
  connect = await startTestConnect({ stripe: sandbox.stripe, database })
})
afterAll(async () => {
  await connect.close()
  await database.close()
  await sandbox.close()
})

/** What the seller’s own pages can say of it; undefined where only others can. */
function answersOf({ account: { tos_acceptance, external_account, ...said } = {} }: Told) {
  const answers = accountAnswers.safeParse(said)
  const isBank = external_account === undefined || typeof external_account === 'object'
  return answers.success && isBank
    ? { answers: answers.data, bank: external_account, terms: tos_acceptance }
    : undefined
}

const isSaid = ({ told, fix = {} }: MagicCase) =>
  [told, fix].every((one) => answersOf(one) && personAnswers.safeParse(one.representative ?? {}).success)

async function call(owner: Identity, path: string, body?: unknown): Promise<OnboardedAccount> {
  const answer = await connect.call(owner, path, { body })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`)
  const { account } = onboarding.parse(answer.body)
  if (!account) throw new Error(`${path} answered without an account.`)
  return account
}

interface Seller {
  owner: Identity
  country: string
  representative?: string
  somebody?: string
}

async function create(generation: Generation, { country, account, bank, representative, nationality }: CompleteSeller) {
  const id = await createSilentAccount(sandbox.stripe, generation, country)
  const seller: Seller = { owner: { subject: 'u1', role: 'owner', account: id, generation }, country }
  await tell(seller, { account })
  await tell(seller, { account: { external_account: bank } })
  if (nationality) await call(seller.owner, '/account/answers', { individual: { nationality } })
  if (representative) seller.representative = await join(seller, representative)
  return seller
}

async function join({ owner }: Seller, said: object): Promise<string> {
  const known = new Set((await call(owner, '/onboarding')).persons.map(({ id }) => id))
  const { persons } = await call(owner, '/account/persons', { operation: randomUUID(), answers: said })
  return persons.find(({ id }) => !known.has(id))?.id ?? ''
}

async function tell(seller: Seller, told: Told): Promise<void> {
  const { owner, country } = seller
  const said = answersOf(told)
  if (!said) throw new Error(`No page of ours says ${JSON.stringify(told)}.`)
  if (Object.keys(said.answers).length > 0) await call(owner, '/account/answers', said.answers)
  if (said.bank && 'account_number' in said.bank) {
    const { object: _, ...bank_account } = said.bank
    const { id } = await sandbox.stripe.tokens.create({ bank_account: { ...bank_account, country } })
    await call(owner, '/account/answers', { external_account: id })
  }
  if (said.terms) await call(owner, '/account/terms', {})
  if (told.representative && seller.representative) {
    await call(owner, `/account/persons/${seller.representative}`, { answers: told.representative })
  }
  if (told.somebody && seller.somebody) {
    await call(owner, `/account/persons/${seller.somebody}`, { answers: told.somebody })
  } else if (told.somebody) seller.somebody = await join(seller, told.somebody)
  await othersAct(sandbox, owner.account ?? '', told)
}

const cases = allCases.filter(isSaid)

describe.each(['v1', 'v2'] as const)('by our routes, in an account of %s', (generation) => {
  const told = cases.filter(({ only }) => only === undefined || only === generation)

  it.each(told.map((one): [string, MagicCase] => [`${one.list} ${one.value} (${one.seller.country})`, one]))(
    '%s leads where it should, and back',
    async (_title, { list, seller: whole, told, leadsTo, fix, endsAs }) => {
      const seller = await create(generation, whole)
      await tell(seller, told)
      const { status } = await call(seller.owner, '/onboarding')
      expect(standing(status)).toEqual(inOrder(leadsTo))
      if (list === 'stages') expect((await connect.call(seller.owner, '/account/status')).body).toEqual(status)
      if (!fix) return
      await tell(seller, fix)
      expect(standing((await call(seller.owner, '/onboarding')).status)).toEqual(inOrder(endsAs ?? complete))
    },
  )
})

it('leaves out only what no page of ours asks for', () => {
  const left = allCases.filter((one) => !isSaid(one)).map(({ list, value }) => `${list} ${value}`)
  expect([...new Set(left)]).toEqual([
    // Our forms take bank accounts only.
    'debit_cards_for_payouts tok_visa_debit_us_transferSuccess',
    'debit_cards_for_payouts tok_visa_debit_us_transferFail',
    'debit_cards_for_payouts tok_visa_debit_us_instantPayoutUnsupported',
    'debit_cards_for_payouts tok_mastercard_debit_us_transferSuccess',
  ])
})
