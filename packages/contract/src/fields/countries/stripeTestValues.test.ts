import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { BankValues } from './banks/BankFormat.js'
import { toBankAccountToken } from './banks/toBankAccountToken.js'
import { compact } from './checks/compact.js'
import { fieldsOf } from './fieldsOf.js'
import { ssnLast4 } from './numbers/ssnLast4.js'
import { checkBirthday } from './people/checkBirthday.js'
import { checkPersonName } from './people/checkPersonName.js'
import { checkPhone } from './people/checkPhone.js'
import { checkUrl } from './people/checkUrl.js'
import { tidyName } from './people/tidyName.js'
import { tidyPhone } from './people/tidyPhone.js'
import { tidyUrl } from './people/tidyUrl.js'

const values = z
  .object({
    bank_accounts: z.array(
      z.object({
        country: z.string(),
        currency: z.string(),
        routing_number: z.string().nullable(),
        account_number: z.string(),
      }),
    ),
    dob: z.array(z.string()),
    id_number: z.array(z.string()),
    'company.tax_id': z.array(z.string()),
    phone: z.array(z.string()),
    'director.first_name': z.array(z.string()),
    'owner.first_name': z.array(z.string()),
    'company.name': z.array(z.string()),
    'business_profile.url': z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'data', 'stripeTestValues.json'), 'utf8')))

/** Cuts a whole routing number into what a person types. */
function typed(country: string, routing: string | null, account: string): BankValues {
  const [first = '', second = ''] = (routing ?? '').split('-')
  const parts: Record<string, BankValues> = {
    US: { routing_number: first, account_number: account },
    GB: { sort_code: first, account_number: account },
    AU: { bsb: first, account_number: account },
    CA: { transit_number: first, institution_number: second, account_number: account },
    SG: { bank_code: first, branch_code: second, account_number: account },
    BR: { bank_code: first, branch_code: second, account_number: account },
    MX: { clabe: account },
    DE: { iban: account },
    FR: { iban: account },
  }
  return parts[country] ?? {}
}

describe.each(['US', 'GB', 'DE', 'FR', 'SG', 'AU', 'CA', 'BR', 'MX', 'JP', 'NL'])(
  'Stripe’s test values in %s',
  (country) => {
    const { idNumber, taxId, vatId, registrationNumber } = fieldsOf(country)

    it.each(values.id_number)('take %s for the number of a person', (number) => {
      expect(idNumber.rule(number)).toBeNull()
      expect(idNumber.tidy(number)).toBe(number)
    })

    it.each(values['company.tax_id'])('take %s for the numbers of a company', (number) => {
      expect([taxId, vatId, registrationNumber].map(({ rule }) => rule(number))).toEqual([null, null, null])
      expect(taxId.tidy(number)).toBe(number)
    })
  },
)

describe('Stripe’s test values', () => {
  it.each(values.bank_accounts)(
    'take the bank account $account_number in $country, and send it as it is documented',
    (bank) => {
      const { bank: format } = fieldsOf(bank.country)
      const parts = typed(bank.country, bank.routing_number, bank.account_number)
      expect(format.fields.map(({ name, rule }) => rule(parts[name] ?? ''))).toEqual(format.fields.map(() => null))
      const shown = Object.fromEntries(format.fields.map(({ name, tidy }) => [name, tidy(parts[name] ?? '')]))
      expect(
        Math.max(...format.fields.map(({ name, longest }) => (shown[name] ?? '').length - longest)),
      ).toBeLessThanOrEqual(0)
      const { country, currency, account_number } = bank
      expect(toBankAccountToken(format, country, { ...shown, account_holder_name: 'Jenny Rosen' })).toEqual({
        country,
        currency,
        account_number,
        account_holder_name: 'Jenny Rosen',
        ...(bank.routing_number ? { routing_number: bank.routing_number } : {}),
      })
      expect(compact(account_number)).toBe(account_number)
    },
  )

  it.each(values.dob)('take the birthday %s', (date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    expect(checkBirthday({ year, month, day })).toBeNull()
  })

  it.each(values.phone)('take the telephone number %s and leave it as it is', (phone) => {
    expect(checkPhone(phone)).toBeNull()
    expect(tidyPhone(phone)).toBe(phone)
  })

  it.each([...values['director.first_name'], ...values['owner.first_name'], ...values['company.name']])(
    'take the name %s and leave it as it is',
    (name) => {
      expect(checkPersonName(name)).toBeNull()
      expect(tidyName(name)).toBe(name)
    },
  )

  it.each(values['business_profile.url'])('take the website %s and leave it as it is', (url) => {
    expect(checkUrl(url)).toBeNull()
    expect(tidyUrl(url)).toBe(url)
  })

  it('take the last four digits of the number that matches', () => {
    expect(ssnLast4.rule('0000')).toBeNull()
  })
})
