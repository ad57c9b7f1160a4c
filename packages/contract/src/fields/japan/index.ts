export { abbreviateHolder, checkHolder, tidyHolder } from './accountHolder.js'
export { checkJapaneseAccountNumber, tidyJapaneseAccountNumber } from './accountNumber.js'
export { checkCity, checkKanaLine, checkKanaTown, checkLine, checkTown } from './checkAddress.js'
export { checkKanaName } from './checkKanaName.js'
export { checkKanjiName } from './checkKanjiName.js'
export { checkKanaPrefecture, checkPrefecture, findPrefecture } from './checkPrefecture.js'
export { moveChome, type TownAndLine } from './chome.js'
export { checkCompanyNameKana, checkCompanyNameKanji } from './companyName.js'
export { composeKanaAddress, type JapaneseAddress, type KnownReadings } from './composeKanaAddress.js'
export {
  checkCorporateNumber,
  corporateCheckDigit,
  tidyCorporateNumber,
  toCompanyRegistrationNumber,
} from './corporateNumber.js'
export { fromJapanPost, type JapanPostAccount, type JapanPostProblem } from './japanPostAccount.js'
export { toJapaneseE164 } from './phone.js'
export { checkPostalCode, postalCodeDigits, tidyPostalCode } from './postalCode.js'
export { type Prefecture, prefectures } from './prefectures.js'
export {
  checkDescriptor,
  checkKanaDescriptor,
  checkKanjiDescriptor,
  type DescriptorScript,
  descriptorLimits,
  descriptorPrefixLimit,
  descriptorPrefixRules,
} from './statementDescriptor.js'
export { tidyJapanese } from './tidyJapanese.js'
export { tidyKana } from './tidyKana.js'
export { toKatakana } from './toKatakana.js'
