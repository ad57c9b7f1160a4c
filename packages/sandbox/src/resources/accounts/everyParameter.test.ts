import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ParamFields, ParamType } from '../../core/params/fields.js'
import { paramFields } from '../../core/params/paramFields.js'
import type { RunningSandbox } from '../../startSandbox.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { readJson } from '../../testing/readJson.js'
import { frozenSandbox } from '../../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }

beforeAll(async () => {
  running = await frozenSandbox()
})

afterAll(() => running.close())

/** Values of some names, where not every text will do. */
const known: Readonly<Record<string, string>> = {
  email: 'a@example.com',
  support_email: 'a@example.com',
  currency: 'usd',
  mcc: '5815',
  url: 'https://example.com',
  support_url: 'https://example.com',
  ssn_last_4: '0000',
  tax_id: '000000000',
  postal_code: '1500001',
  day: '1',
  month: '1',
  year: '1901',
  percent_ownership: '50',
  statement_descriptor: 'NOVELS',
}

/** A form in which every parameter stands, except those that belong to others. */
function whole(fields: ParamFields, path: string, left: RegExp): [string, string][] {
  return Object.entries(fields).flatMap(([name, { type }]) => {
    const at = path === '' ? name : `${path}[${name}]`
    return left.test(at) ? [] : formOf(type, name, at, left)
  })
}

function formOf(type: ParamType, name: string, at: string, left: RegExp): [string, string][] {
  switch (type.kind) {
    case 'object':
      return whole(type.fields, at, left)
    case 'union':
      return type.of[0] ? formOf(type.of[0], name, at, left) : []
    case 'array':
      return formOf(type.of, name, `${at}[0]`, left)
    case 'map':
      return [[`${at}[a]`, '1']]
    case 'enum':
      return [[at, String(type.values[0])]]
    case 'boolean':
      return [[at, 'true']]
    case 'integer':
    case 'number':
      return [[at, known[name] ?? '1']]
    default:
      return [[at, known[name] ?? (/files|document/.test(at) ? 'file_identity_document_success' : 'A')]]
  }
}

async function post<Body>(path: string, form: [string, string][]): Promise<Body> {
  const headers = { authorization: 'Bearer sk_test_sandbox' }
  const response = await fetch(`${running.url}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) })
  return readJson<Body>(response)
}

const elsewhere =
  /^(account_token|person_token|controller|country|expand|external_account|type)$|schedule|^default_currency$/

it.each(['individual', 'company'])(
  'is kept and shown in an account of the type %s, and nothing that Stripe does not show',
  async (kind) => {
    const form = whole(paramFields('AccountCreateParams'), '', elsewhere).filter(([name]) => name !== 'business_type')
    const account = await post<Stripe.Account>('/v1/accounts', [...form, ['country', 'US'], ['business_type', kind]])
    expect(account).toMatchObject({ object: 'account', business_type: kind })
    expect(keyProblems('account', account)).toEqual([])
    if (account.individual) expect(keyProblems('person', account.individual)).toEqual([])
  },
)

it('is kept and shown in a person, and nothing that Stripe does not show', async () => {
  const { id } = await running.stripe.accounts.create({ type: 'custom', country: 'US', business_type: 'company' })
  const form = whole(paramFields('AccountCreatePersonParams'), '', elsewhere)
  const person = await post<Stripe.Person>(`/v1/accounts/${id}/persons`, form)
  expect(person).toMatchObject({ object: 'person', email: 'a@example.com' })
  expect(keyProblems('person', person)).toEqual([])
})
