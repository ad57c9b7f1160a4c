import type { CountryMessages } from './country.messages.js'

export const ja: CountryMessages = {
  label: '事業を行う国',
  hint: '居住国または法人の登記国です。後から変更できません。',
}
