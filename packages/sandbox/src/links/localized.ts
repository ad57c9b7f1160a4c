/** A text in the languages of the hosted pages. */
export interface Localized {
  ja: string
  en: string
}
