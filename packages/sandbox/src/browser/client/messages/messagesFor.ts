import { en, type Messages } from './en.js'
import { ja } from './ja.js'

/** Two languages are spoken here; every other locale of Connect.js falls to English, formats included. */
export function messagesFor(locale: string | undefined): { locale: string; messages: Messages } {
  const wanted = locale ?? navigator.language
  if (/^ja\b/i.test(wanted)) return { locale: 'ja-JP', messages: ja }
  return { locale: /^en-[a-z]{2}$/i.test(wanted) ? wanted : 'en-US', messages: en }
}
