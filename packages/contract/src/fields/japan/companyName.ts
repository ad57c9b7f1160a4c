import type { FieldProblem } from '../FieldProblem.js'
import { toKatakana } from './toKatakana.js'

/** A company’s name as registered: 株式会社 in full, since (株) is on no register. Kana and Latin are names like any other. @public */
export function checkCompanyNameKanji(value: string): FieldProblem | null {
  if (value === '') return null
  const fix = abbreviations.reduce((name, [short, full]) => name.replace(short, full), value)
  if (fix !== value) return { code: 'company_abbreviated', fix }
  return japanese.test(value) ? null : { code: 'kanji_required' }
}

/** The reading of a company’s name: katakana, and the digits and signs that names have. @public */
export function checkCompanyNameKana(value: string): FieldProblem | null {
  if (value === '' || isCompanyNameKana(value)) return null
  const fix = toKatakana(value)
  return isCompanyNameKana(fix) ? { code: 'kana_hiragana', fix } : { code: 'kana_required' }
}

const isCompanyNameKana = (value: string) =>
  /^[\u30A1-\u30FA\u30FC-\u30FE0-9・.,&'() -]+$/.test(value) && /[\u30A1-\u30FA]/.test(value)

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/㈱|[(（]株[)）]/, '株式会社'],
  [/㈲|[(（]有[)）]/, '有限会社'],
  [/[(（]同[)）]/, '合同会社'],
]
