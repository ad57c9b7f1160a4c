import type { PoliticalExposureFieldMessages } from './PoliticalExposure.messages.js'

export const ja: PoliticalExposureFieldMessages = {
  label: '重要な公的地位',
  hint: '国家元首、閣僚、国会議員、上級の裁判官や将官など。その家族や近い関係者も含みます。',
  none: '該当しない',
  existing: '現在または過去に該当する',
  choose: '選択してください',
}
