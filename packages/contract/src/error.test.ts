import type { LoadError } from '@stripe/connect-js'
import { expect, expectTypeOf, it } from 'vitest'
import { type ErrorType, errorStatus, errorTypes } from './error.js'

it('contains every load error of the installed Connect.js, spelled as Connect.js spells it', () => {
  expectTypeOf<`${LoadError['error']['type']}`>().toExtend<ErrorType>()
})

it('answers no kind of error with 500, which would say that nobody knows what happened', () => {
  expect(errorTypes.map((type) => errorStatus[type])).not.toContain(500)
})
