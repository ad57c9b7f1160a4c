import type { OnboardedAccount } from '@connect-kit/contract'
import { abbreviateHolder, tidyHolder } from '@connect-kit/contract/fields'

const isCompany = ({ business_type: type }: OnboardedAccount['answers']) => type !== undefined && type !== 'individual'

export const holderType = ({ answers }: OnboardedAccount) => (isCompany(answers) ? 'company' : 'individual')

/** Whose account it will be, as banks in Japan write it: the reading of the company, or family name first. */
export function japaneseHolder({ answers }: OnboardedAccount): string {
  const { company, individual } = answers
  if (isCompany(answers)) {
    const kana = company?.name_kana ?? ''
    return abbreviateHolder(kana) ?? tidyHolder(kana)
  }
  return tidyHolder([individual?.last_name_kana, individual?.first_name_kana].filter(Boolean).join(' '))
}

export function latinHolder({ answers }: OnboardedAccount): string {
  const { company, individual } = answers
  if (isCompany(answers)) return company?.name ?? ''
  return [individual?.first_name, individual?.last_name].filter(Boolean).join(' ')
}
