type Forms = { other: (n: number) => string } & Partial<Record<Intl.LDMLPluralRule, (n: number) => string>>

/** A message that depends on a count, for your own words: `plural({ one: (n) => …, other: (n) => … }, 'de')`. @public */
export const plural = (forms: Forms, locale = 'en') => {
  let rules: Intl.PluralRules | undefined
  return (n: number): string => {
    rules ??= new Intl.PluralRules(locale)
    return (forms[rules.select(n)] ?? forms.other)(n)
  }
}
