import type { ApiError } from '../core/errors.js'
import type { PageLocale } from './pageLocale.js'

const declined = 'カードが拒否されました。別のカードをお使いください。'
const unproven = 'カード会社で本人確認ができませんでした。もう一度試すか、別のカードを使ってください。'

/** By the reason of a decline, or the code of an error where there is none. */
const japanese: Readonly<Record<string, string>> = {
  generic_decline: declined,
  card_declined: declined,
  lost_card: declined,
  stolen_card: declined,
  fraudulent: declined,
  insufficient_funds: 'カードの残高が不足しています。別のカードをお使いください。',
  card_velocity_exceeded: '短時間に利用が繰り返されたか、利用限度額を超えたため、カードが拒否されました。',
  expired_card: 'カードの有効期限が切れています。',
  incorrect_cvc: 'カードのセキュリティコードが正しくありません。',
  incorrect_number: 'カード番号が正しくありません。',
  processing_error: 'カードの処理中にエラーが発生しました。しばらくしてからもう一度お試しください。',
  authentication_required: 'カードが拒否されました。この取引には本人確認が必要です。',
  payment_intent_authentication_failure: unproven,
  setup_intent_authentication_failure: unproven,
}

/** Why something could not be done, for the person in front of a page. */
export function refusalText({ body, message }: ApiError, locale: PageLocale): string {
  if (locale === 'en') return message
  return japanese[body.decline_code ?? ''] ?? japanese[body.code ?? ''] ?? `処理できませんでした：${message}`
}
