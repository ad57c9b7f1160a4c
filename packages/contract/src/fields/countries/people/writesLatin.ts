/** People and places have their official names in other letters there. */
const otherScripts: ReadonlySet<string> = new Set(
  'AE AM BG BH BY CN CY EG GE GR HK IL IN IQ IR JO JP KR KW KZ LB LK MA MK MO MN OM QA RS RU SA TH TN TW UA'.split(' '),
)

/** Whether names and addresses of that country are given in Latin letters, so that others are a slip. @public */
export const writesLatin = (country: string): boolean => !otherScripts.has(country)
