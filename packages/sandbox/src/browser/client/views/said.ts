import type { Localized } from '../onboardingObjects.js'
import type { Ui } from '../ui.js'

export const said = (text: Localized, { lang }: Ui): string => (lang === 'ja' ? text.ja : text.en)
