import { type AccountStatus, toAccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSilentAccount } from '../testing/applicants.js'
import values from '../testing/magicValues/accountTestValues.json' with { type: 'json' }
import { allCases as cases } from '../testing/magicValues/allCases.js'
import type { CompleteSeller } from '../testing/magicValues/completeSellers.js'
import { complete, type MagicCase, type Standing, type Told } from '../testing/magicValues/MagicCase.js'
import { nameInV2 } from '../testing/magicValues/nameInV2.js'
import { othersAct } from '../testing/magicValues/othersAct.js'
import { standing } from '../testing/magicValues/standing.js'
import { personInV2, toldInV2 } from '../testing/magicValues/toldInV2.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

type Generation = 'v1' | 'v2'

interface Seller {
  id: string
  country: string
  representative?: string
  somebody?: string
}

let sandbox: TestSandbox
let stripe: Stripe

beforeAll(async () => {
  sandbox = await startTestSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

const include = ['configuration.merchant', 'configuration.recipient', 'requirements', 'future_requirements'] as const

async function read(generation: Generation, { id }: Seller): Promise<AccountStatus> {
  const inV1 = await stripe.accounts.retrieve(id)
  return generation === 'v1'
    ? toAccountStatus(inV1)
    : toAccountStatus(await stripe.v2.core.accounts.retrieve(id, { include: [...include] }), inV1)
}

async function create(generation: Generation, { country, account, bank, nationality, representative }: CompleteSeller) {
  const seller: Seller = { id: await createSilentAccount(stripe, generation, country), country }
  await update(generation, seller, account)
  await stripe.accounts.createExternalAccount(seller.id, { external_account: bank })
  if (nationality) {
    const { individual } = await stripe.accounts.retrieve(seller.id)
    await stripe.accounts.updatePerson(seller.id, individual?.id ?? '', { nationality })
  }
  if (representative) seller.representative = await join(generation, seller, representative)
  return seller
}

const join = async (generation: Generation, { id, country }: Seller, said: Stripe.AccountCreatePersonParams) =>
  generation === 'v1'
    ? (await stripe.accounts.createPerson(id, said)).id
    : (await stripe.v2.core.accounts.persons.create(id, personInV2(country, said))).id

async function correct(
  generation: Generation,
  { id, country }: Seller,
  person: string,
  said: Stripe.AccountUpdatePersonParams,
) {
  if (generation === 'v1') await stripe.accounts.updatePerson(id, person, said)
  else await stripe.v2.core.accounts.persons.update(id, person, personInV2(country, said))
}

/** Says it; what the answer to the last request says of the account is given back, when it speaks of the account. */
async function tell(generation: Generation, seller: Seller, told: Told): Promise<AccountStatus | undefined> {
  const { id } = seller
  if (told.representative && seller.representative) {
    await correct(generation, seller, seller.representative, told.representative)
  }
  if (told.somebody && seller.somebody) await correct(generation, seller, seller.somebody, told.somebody)
  else if (told.somebody) seller.somebody = await join(generation, seller, told.somebody)
  const answer = told.account && (await update(generation, seller, told.account))
  await othersAct(sandbox, id, told)
  return answer
}

async function update(generation: Generation, { id, country }: Seller, said: Stripe.AccountUpdateParams) {
  if (generation === 'v1') return toAccountStatus(await stripe.accounts.update(id, said))
  const { external_account: bank, ...rest } = said
  if (bank) await stripe.accounts.update(id, { external_account: bank })
  return toAccountStatus(
    await stripe.v2.core.accounts.update(id, { ...toldInV2(country, rest), include: [...include] }),
  )
}

function expected(generation: Generation, country: string, { asked, ...rest }: Standing): Standing {
  const spoken = (line: string) => {
    const [name = '', ...others] = line.split(' ')
    return [generation === 'v1' ? name : nameInV2(country, name), ...others].join(' ')
  }
  return { ...rest, asked: asked.map(spoken).sort() }
}

const kindOf = ({ country, account }: CompleteSeller) => `${country} ${account.business_type}`

describe.each(['v1', 'v2'] as const)('in an account of %s', (generation) => {
  const told = cases.filter(({ only }) => only === undefined || only === generation)

  it.each(told.map((one): [string, MagicCase] => [`${one.list} ${one.value} (${kindOf(one.seller)})`, one]))(
    '%s leads where it should, and back',
    async (_title, { seller: whole, told, atOnce, leadsTo, fix, endsAs = complete }) => {
      const seller = await create(generation, whole)
      const answer = await tell(generation, seller, told)
      const status = await read(generation, seller)
      expect(standing(status)).toEqual(expected(generation, whole.country, leadsTo))
      if (atOnce) expect(answer).toEqual(status)
      if (!fix) return
      await tell(generation, seller, fix)
      expect(standing(await read(generation, seller))).toEqual(expected(generation, whole.country, endsAs))
    },
  )
})

describe('the cases', () => {
  it('cover every test value that concerns accounts', () => {
    const all = [
      ...Object.entries(values.identity).flatMap(([list, rows]) => rows.map(([value]) => `${list} ${value}`)),
      ...values.bank_accounts.map(({ country, account_number }) => `bank_accounts ${country} ${account_number}`),
      ...values.debit_cards_for_payouts.map(({ token }) => `debit_cards_for_payouts ${token}`),
      ...values.account_triggers.map(({ token }) => `account_triggers ${token}`),
    ]
    const covered = new Set(cases.map(({ list, value }) => `${list} ${value}`))
    // The code that Stripe's own pages send by SMS: the sandbox's hosted onboarding asks for none.
    expect(all.filter((value) => !covered.has(value))).toEqual(['sms_code 000-000'])
  })

  it('are those for which the components are known to have words', async () => {
    const asked = new Set(cases.flatMap(({ leadsTo }) => leadsTo.asked))
    const places = new Set(cases.map(({ leadsTo: { stage, acts, next } }) => [stage, acts, next].join(' ')))
    const produced = {
      _note:
        'What test values lead to: requirements with their urgency and the codes of their errors; stages with who acts and what is next. Written by magicValues.test.ts of the server.',
      requirements: [...asked].sort(),
      stages: [...places].sort(),
    }
    await expect(`${JSON.stringify(produced, null, 2)}\n`).toMatchFileSnapshot(
      '../../../react/src/requirements/data/producedRequirements.json',
    )
  })

  it('end with an account that is enabled', () => {
    for (const { leadsTo, fix, endsAs = complete } of cases) {
      const { stage, charges, payouts } = fix ? endsAs : leadsTo
      expect(['complete', 'enabled_more_later']).toContain(stage)
      expect([charges, payouts]).toEqual(['enabled', 'enabled'])
    }
  })
})
