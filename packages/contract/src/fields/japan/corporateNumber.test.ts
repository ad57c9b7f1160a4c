import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkCorporateNumber, corporateCheckDigit, toCompanyRegistrationNumber } from './corporateNumber.js'

const twelve = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }).map((all) => all.join(''))

it('knows the number of the National Tax Agency', () => {
  expect(corporateCheckDigit('000012050002')).toBe(7)
  expect(checkCorporateNumber('7000012050002')).toBeNull()
  expect(toCompanyRegistrationNumber('7000012050002')).toBe('000012050002')
})

it('takes the 12 digits of the register as they are, in any width, with hyphens', () => {
  expect(toCompanyRegistrationNumber('０１００－０１－０８８８０１')).toBe('010001088801')
  expect(checkCorporateNumber('0100-01-088801')).toBeNull()
})

it('refuses other lengths and a check digit that does not fit', () => {
  expect(checkCorporateNumber('70000120500')).toEqual({ code: 'corporate_number_digits' })
  expect(checkCorporateNumber('T7000012050002')).toEqual({ code: 'corporate_number_digits' })
  expect(checkCorporateNumber('1000012050002')).toEqual({ code: 'checksum' })
  expect(toCompanyRegistrationNumber('1000012050002')).toBeUndefined()
  expect(toCompanyRegistrationNumber('')).toBeUndefined()
})

it('takes exactly one of the ten digits before any 12, and gives the 12 back', () => {
  fc.assert(
    fc.property(twelve, (digits) => {
      const fitting = [...'0123456789'].filter((first) => checkCorporateNumber(`${first}${digits}`) === null)
      expect(fitting).toEqual([String(corporateCheckDigit(digits))])
      expect(toCompanyRegistrationNumber(`${fitting[0]}${digits}`)).toBe(digits)
    }),
  )
})

it('notices one wrong digit, save a 9 for a 0', () => {
  fc.assert(
    fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 8 }), (digits, at, step) => {
      const other = (Number(digits[at]) + step) % 10
      fc.pre(Math.abs(other - Number(digits[at])) !== 9)
      const wrong = `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`
      expect(checkCorporateNumber(`${corporateCheckDigit(digits)}${wrong}`)).toEqual({ code: 'checksum' })
    }),
  )
})
