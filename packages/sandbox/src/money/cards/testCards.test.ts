import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardOfNumber, cardOfTemplate, cardOfToken } from './testCards.js'

interface Listed {
  number: string
  token: string | null
  payment_method: string | null
  outcome: string
}

const { cards }: { cards: Listed[] } = JSON.parse(
  readFileSync(new URL('../testing/data/testCards.json', import.meta.url), 'utf8'),
)

describe('every documented test card', () => {
  it.each(cards.filter(({ outcome }) => !outcome.includes('Luhn')))('$number is known by all its names', (card) => {
    const byNumber = cardOfNumber(card.number)
    expect(byNumber?.number).toBe(card.number)
    if (card.token !== null) expect(cardOfToken(card.token)).toBe(byNumber)
    if (card.payment_method !== null) expect(cardOfTemplate(card.payment_method)).toBe(byNumber)
  })

  it.each(cards.filter(({ outcome }) => /^declined: (code )?\w+/.test(outcome)))('$number: $outcome', (card) => {
    const { decline } = cardOfNumber(card.number) ?? {}
    const [code = '', declineCode = ''] =
      card.outcome.match(/[a-z]+_[a-z_]+/g)?.filter((word) => word !== 'decline_code') ?? []
    if (card.outcome.includes('Luhn')) expect(decline).toBeUndefined()
    else expect(decline).toMatchObject({ code, declineCode: declineCode || code })
  })
})

describe('other numbers', () => {
  it('work when their check digit is right, as the brand that they begin like', () => {
    expect(cardOfNumber('4111 1111 1111 1111')).toMatchObject({ brand: 'visa' })
    expect(cardOfNumber('6011000990139424')).toMatchObject({ brand: 'discover' })
    expect(cardOfNumber('4242424242424241')).toBeUndefined()
    expect(cardOfNumber('abc')).toBeUndefined()
  })
})
