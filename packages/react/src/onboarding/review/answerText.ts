import type { OnboardedAccount, PersonAnswers } from '@connect-kit/contract'
import { get } from 'react-hook-form'
import type { Locale } from '../../messages/defineMessages.js'
import { type FieldGroup, fieldPath } from '../FieldGroup.js'
import { personName } from '../persons/personName.js'

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Codes that only their own forms have words for. */
const coded: readonly string[] = ['gender', 'political_exposure', 'structure']

/**
 * What was answered, on one line as people write it: `undefined` where nothing was, `true` where it was and is not shown.
 */
export function answerText(
  group: FieldGroup,
  known: object,
  provided: readonly string[],
  locale: Locale,
): string | true | undefined {
  const value = (name: string) => text(get(known, fieldPath(group, name)))
  const isProvided = group.names.some((name) => {
    const full = fieldPath(group, name)
    return provided.some((given) => given === full || given.startsWith(`${full}.`))
  })
  if (isProvided) return true
  const answer = (() => {
    switch (group.kind) {
      case 'name':
      case 'name_japan':
        return personName(group.path === '' ? known : partOf(known, group.path)) ?? ''
      case 'birthday':
        return birthday(value('dob.year'), value('dob.month'), value('dob.day'), locale)
      case 'address_japan':
        return japaneseAddress((name) => value(`address_kanji.${name}`) || value(`address_kana.${name}`))
      case 'address':
        return ['line1', 'line2', 'city', 'state', 'postal_code']
          .map((name) => value(`address.${name}`))
          .filter(Boolean)
          .join(', ')
      case 'company_name_japan':
        return value('name_kanji') || value('name_kana') || value('name')
      case 'nationality':
        return nationality(value('nationality'), locale)
      default:
        return group.names.map(value).filter(Boolean).join(', ')
    }
  })()
  if (answer === '')
    return group.names.some((name) => get(known, fieldPath(group, name)) !== undefined) ? true : undefined
  return coded.includes(group.kind) ? true : answer
}

const partOf = (known: object, path: string): PersonAnswers => {
  const part: PersonAnswers | undefined = get(known, path)
  return part ?? {}
}

const birthday = (year: string, month: string, day: string, locale: Locale): string =>
  year && month && day
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        Date.UTC(Number(year), Number(month) - 1, Number(day)),
      )
    : ''

function japaneseAddress(part: (name: string) => string): string {
  const code = part('postal_code').replace(/^(\d{3})-?(\d{4})$/, '〒$1-$2')
  const place = ['state', 'city', 'town'].map(part).join('')
  return [code, place, part('line1'), part('line2')].filter(Boolean).join(' ')
}

const nationality = (code: string, locale: Locale): string =>
  code === '' ? '' : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code)

/** The account that payouts go to. */
export const bankAccount = ({ external_accounts }: OnboardedAccount) =>
  external_accounts.find(({ default_for_currency }) => default_for_currency) ?? external_accounts[0]
