import type { ErrorBody } from '@connect-kit/contract'
import type { Language } from './languageOf.js'
import { en } from './messages/en.js'
import { ja } from './messages/ja.js'
import type { RouteError } from './RouteError.js'

const languages = { en, ja }

/** The error as the browser gets it: nothing but the type, the code, the field, a sentence and the id to quote. */
export function toErrorBody({ type, code, param }: RouteError, language: Language, requestId: string): ErrorBody {
  const messages = languages[language]
  const sentences: Record<string, ((field: string) => string) | undefined> = messages.codes
  const sentence = (code !== undefined && Object.hasOwn(sentences, code) && sentences[code]) || messages.types[type]
  const message = sentence(param === undefined ? messages.unnamedField : messages.field(param))
  return { error: { type, ...(code && { code }), ...(param && { param }), message, request_id: requestId } }
}
