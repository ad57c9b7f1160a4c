import { currencies } from '../data/currencies.js'
import { badParameter } from '../errors.js'
import { mostKeys, tooManyKeys } from '../metadata.js'

/** Rules that hold for a parameter of that name wherever it stands. */
export function checkKnownField(name: string, value: unknown, param: string): unknown {
  if (name === 'metadata' && typeof value === 'object') return checkMetadata(value, param)
  if (/(^|_)currency$/.test(name) && typeof value === 'string') return checkCurrency(value, param)
  if (/(^|_)email$/.test(name) && typeof value === 'string') return checkEmail(value, param)
  if (param === 'limit' && typeof value === 'number') return checkLimit(value)
  return value
}

function checkCurrency(value: string, param: string): string {
  const currency = value.toLowerCase()
  if (currencies.has(currency)) return currency
  throw badParameter(
    `Invalid currency: ${value}. Stripe currently supports these currencies: ${[...currencies].join(', ')}`,
    { param },
  )
}

function checkEmail(value: string, param: string): string {
  if (value.length <= 512 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value)) return value
  throw badParameter(`Invalid email address: ${value}`, { code: 'email_invalid', param })
}

function checkLimit(limit: number): number {
  if (limit >= 1 && limit <= 100) return limit
  const bound = limit < 1 ? 'greater than or equal to 1' : 'less than or equal to 100'
  throw badParameter(`This value must be ${bound}.`, { code: 'parameter_invalid_integer', param: 'limit' })
}

function checkMetadata(value: object | null, param: string): object {
  const entries = Object.entries(value ?? {})
  if (entries.length > mostKeys) throw tooManyKeys(param)
  for (const [key, text] of entries) {
    if (key.length > 40) {
      throw badParameter(
        `Metadata keys can have up to 40 characters. You passed in a key that is ${key.length} characters.`,
        {
          param,
        },
      )
    }
    if (String(text).length > 500) {
      throw badParameter(
        `Metadata values can have up to 500 characters. You passed in a value that is ${String(text).length} characters.`,
        { param: `${param}[${key}]` },
      )
    }
  }
  return value ?? {}
}
