import { expect, it } from 'vitest'
import { cardError, invalidRequest } from '../core/errors.js'
import { refusalText } from './refusalText.js'

it('says why a card was refused in the language of the page', () => {
  const empty = cardError('Your card has insufficient funds.', {
    code: 'card_declined',
    decline_code: 'insufficient_funds',
  })
  expect(refusalText(empty, 'en')).toBe('Your card has insufficient funds.')
  expect(refusalText(empty, 'ja')).toBe('カードの残高が不足しています。別のカードをお使いください。')
})

it('goes by the code where no decline says more, and keeps the words of what has no translation', () => {
  expect(refusalText(cardError('Your card has expired.', { code: 'expired_card' }), 'ja')).toBe(
    'カードの有効期限が切れています。',
  )
  expect(refusalText(invalidRequest('This coupon is gone.'), 'ja')).toBe('処理できませんでした：This coupon is gone.')
})
