import type { PersonAnswers } from '@connect-kit/contract'

/** As the person would write it: kanji before kana before Latin letters, family first where Japanese is written. */
export function personName(answers: PersonAnswers): string | undefined {
  const { first_name_kanji, last_name_kanji, first_name_kana, last_name_kana, first_name, last_name } = answers
  const ways = [
    [last_name_kanji, first_name_kanji],
    [last_name_kana, first_name_kana],
    [first_name, last_name],
  ]
  return ways.map((parts) => parts.filter(Boolean).join(' ')).find((name) => name !== '')
}
