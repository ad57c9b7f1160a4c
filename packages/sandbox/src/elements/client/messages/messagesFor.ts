import { en, type Messages } from './en.js'
import { ja } from './ja.js'

/** Two languages are spoken here; every other locale of Stripe.js falls to English. `auto` is the browser's own. */
export function messagesFor(locale: string | undefined): Messages {
  const wanted = locale === undefined || locale === 'auto' ? navigator.language : locale
  return /^ja\b/i.test(wanted) ? ja : en
}
