import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthdayOrder } from './birthdayOrder.js'
import { checkBirthday } from './checkBirthday.js'
import { checkEmail } from './checkEmail.js'
import { checkLatinText } from './checkLatinText.js'
import { checkPersonName } from './checkPersonName.js'
import { checkPhone } from './checkPhone.js'
import { checkUrl } from './checkUrl.js'
import { countryCodes } from './countryCodes.js'
import { isRealDate } from './isRealDate.js'
import { isSecretName } from './isSecretName.js'
import { tidyEmail } from './tidyEmail.js'
import { tidyName } from './tidyName.js'
import { tidyPhone } from './tidyPhone.js'
import { tidyUrl } from './tidyUrl.js'
import { writesLatin } from './writesLatin.js'

const now = new Date('2026-11-20T12:00:00Z')

describe('A birthday', () => {
  it.each([
    [1901, 1, 1],
    [1900, 1, 1],
    [2000, 2, 29],
    [2013, 11, 20],
    [2013, 11, 21],
  ])('may be %i-%i-%i', (year, month, day) => {
    expect(checkBirthday({ year, month, day }, now)).toBeNull()
  })

  it.each([
    [1899, 12, 31, { code: 'date_too_early', values: { year: 1900 } }],
    [2001, 2, 29, { code: 'date_unreal' }],
    [1980, 4, 31, { code: 'date_unreal' }],
    [1980, 13, 1, { code: 'date_unreal' }],
    [1980, 0, 1, { code: 'date_unreal' }],
    [1980.5, 1, 1, { code: 'date_unreal' }],
    [2026, 11, 23, { code: 'date_future' }],
    [2026, 11, 20, { code: 'too_young', values: { years: 13 } }],
    [2013, 11, 22, { code: 'too_young', values: { years: 13 } }],
  ])('is not %i-%i-%i', (year, month, day, problem) => {
    expect(checkBirthday({ year, month, day }, now)).toEqual(problem)
  })

  it('knows every day that the calendar knows, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2026 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d))
          expect(isRealDate(y, m, d)).toBe(
            date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d,
          )
        },
      ),
    )
  })

  it.each([
    ['ja', 'US', 'year month day'],
    ['en', 'US', 'month day year'],
    ['en', 'GB', 'day month year'],
    ['en', 'DE', 'day month year'],
    ['en', 'JP', 'year month day'],
  ])('is asked in %s for %s as %s', (locale, country, order) => {
    expect(birthdayOrder(locale, country).join(' ')).toBe(order)
  })
})

describe('A name in Latin letters', () => {
  it.each(['Jenny', 'José', 'O’Brien', 'Nguyễn', 'Łukasz', 'Jean-Luc', 'Kaʻiulani', 'John 3rd', ''])(
    'may be %s',
    (name) => {
      expect(checkPersonName(name)).toBeNull()
    },
  )

  it.each(['山田', 'ヤマダ', 'Иван', 'Jenny 山'])('is not %s', (name) => {
    expect(checkPersonName(name)).toEqual({ code: 'latin_required' })
  })

  it('has letters', () => {
    expect(checkPersonName('123')).toEqual({ code: 'name_without_letters' })
  })

  it('is written in half width with single spaces', () => {
    expect(tidyName(' Ｊｅｎｎｙ　  Rosen ')).toBe('Jenny Rosen')
  })
})

describe('A place in Latin letters', () => {
  it.each(['1-2-3', 'Rua 25 de Março, 3º andar', 'Straße des 17. Juni 135', 'address_full_match'])(
    'may be %s',
    (place) => {
      expect(checkLatinText(place)).toBeNull()
    },
  )

  it('is not written in kanji', () => {
    expect(checkLatinText('東京 1')).toEqual({ code: 'latin_required' })
  })

  it('is what the countries of Latin letters ask for', () => {
    expect(['US', 'GB', 'DE', 'FR', 'SG', 'AU', 'CA', 'BR', 'MX', 'GR', 'JP'].filter(writesLatin)).toHaveLength(9)
  })
})

describe('An email address', () => {
  it.each(['jenny@example.com', 'j.r+shop@mail.example.co.jp', "o'brien@example.ie", 'info@例え.jp', ''])(
    'may be %s',
    (email) => {
      expect(checkEmail(email)).toBeNull()
    },
  )

  it.each([
    'jenny',
    'jenny@example',
    'jenny@.com',
    'a..b@example.com',
    '.a@example.com',
    'a b@example.com',
    'a@b@c.com',
    'a@-b.com',
  ])('is not %s', (email) => {
    expect(checkEmail(email)).toEqual({ code: 'email' })
  })

  it('is put in half width without spaces', () => {
    expect(tidyEmail(' ｊｅｎｎｙ＠example。com')).toBe('jenny@example.com')
  })
})

describe('A website', () => {
  it.each([
    ['example.com', 'https://example.com'],
    ['www.example.com/shop?a=1', 'https://www.example.com/shop?a=1'],
    ['example.com:8443/a', 'https://example.com:8443/a'],
    ['http://example.com', 'http://example.com'],
    [' ｅｘａｍｐｌｅ.com ', 'https://example.com'],
    ['日本語.jp', 'https://日本語.jp'],
    ['', ''],
  ])('typed as %s becomes %s and is taken', (typed, url) => {
    expect(tidyUrl(typed)).toBe(url)
    expect(tidyUrl(url)).toBe(url)
    expect(checkUrl(url)).toBeNull()
  })

  it.each([
    'example',
    'https://localhost',
    'https://10.0.0.1',
    'ftp://example.com',
    'javascript:alert(1)',
    'https://a:b@example.com',
    'https://shop.local',
  ])('is not %s', (typed) => {
    expect(checkUrl(tidyUrl(typed))).toEqual({ code: 'url' })
  })
})

describe('A telephone number', () => {
  it.each([
    ['090-1234-5678', '09012345678'],
    ['+81 90 1234 5678', '+819012345678'],
    ['0044 20 7946 0018', '+442079460018'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['(415) 555-0132', '4155550132'],
    ['０９０ー１２３４ー５６７８', '09012345678'],
    ['0000000000', '0000000000'],
    ['+10000000000', '+10000000000'],
  ])('typed as %s is %s', (typed, phone) => {
    expect(tidyPhone(typed)).toBe(phone)
    expect(checkPhone(typed)).toBeNull()
  })

  it.each(['12345', '+1234567890123456', 'ring me', '++81901234567'])('is not %s', (typed) => {
    expect(checkPhone(typed)).toEqual({ code: 'phone' })
  })
})

describe('A secret', () => {
  it.each([
    'id_number',
    'individual.id_number',
    'individual.ssn_last_4',
    'company.tax_id',
    'external_account',
    'company.verification.document.front',
    'bank.account_number',
  ])('is %s', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  it.each(['company.vat_id', 'individual.first_name', 'company.registration_number', 'my_id_number_hint'])(
    'is not %s',
    (name) => {
      expect(isSecretName(name)).toBe(false)
    },
  )
})

it('knows 249 countries, each once, each with a name', () => {
  expect(new Set(countryCodes).size).toBe(249)
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([])
})
