import { billingTexts } from '../../documents/billingTexts.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { cardOfNumber, type TestCard } from '../../money/cards/testCards.js'
import type { CardAnswers, CardProblem } from './payForm.js'

type Card = { card: TestCard; exp_month: number; exp_year: number; cvc: string; number: string }

/** The test card that somebody typed, or what is wrong with it. */
export function readCard(answers: CardAnswers, now: number, locale: PageLocale): Card | { problem: CardProblem } {
  const texts = billingTexts[locale]
  const digits = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '')
  const number = digits(answers.number)
  const card = cardOfNumber(number)
  const [, month = '', year = ''] = /^(\d{1,2})\/?(\d{2}|\d{4})$/.exec(digits(answers.expiry)) ?? []
  const expMonth = Number(month)
  const expYear = Number(year.length === 2 ? `20${year}` : year)
  const expires = Date.UTC(expYear, expMonth, 1) / 1000
  const cvc = digits(answers.cvc)
  const problem = {
    ...(card ? {} : { number: texts.numberWrong }),
    ...(month !== '' && expMonth >= 1 && expMonth <= 12 && expires > now ? {} : { expiry: texts.expiryWrong }),
    ...(/^\d{3,4}$/.test(cvc) ? {} : { cvc: texts.cvcWrong }),
  }
  if (!card || Object.keys(problem).length > 0) return { problem }
  return { card, number, cvc, exp_month: expMonth, exp_year: expYear }
}
