import type { TaxCategory } from './taxCodes.js'

export interface Rate {
  percentage: number
  taxType: 'vat' | 'gst' | 'jct' | 'sales_tax' | 'hst' | 'qst'
  reduced: boolean
}

type TaxType = Rate['taxType']

const flat = (text: string, taxType: TaxType): Record<string, [number, TaxType]> =>
  Object.fromEntries(text.split(' ').map((entry) => [entry.slice(0, 2), [Number(entry.slice(2)), taxType]]))

/** Standard rates of 2026, in percent; of the United States by state, without what counties and cities add. */
const countries: Record<string, [number, TaxType]> = {
  ...flat('AT20 BE21 BG21 CY19 CZ21 DE19 DK25 EE24 ES21 FI25.5 FR20 GB20 GR24 HR25 HU27 IE23 IT22', 'vat'),
  ...flat('LT21 LU17 LV21 MT18 NL21 PL23 PT23 RO21 SE25 SI22 SK23 CH8.1 NO25 IS24 ZA15 AE5 SA15 MX16 KR10 TH7', 'vat'),
  ...flat('AU10 NZ15 SG9 IN18 CA5 MY8', 'gst'),
  JP: [10, 'jct'],
}
const states = flat(
  'AL4 AZ5.6 AR6.5 CA7.25 CO2.9 CT6.35 DC6 FL6 GA4 HI4 ID6 IL6.25 IN7 IA6 KS6.5 KY6 LA5 ME5.5 MD6 MA6.25 MI6 MN6.875 MS7 MO4.225 NE5.5 NV6.85 NJ6.625 NM4.875 NY4 NC4.75 ND5 OH5.75 OK4.5 PA6 RI7 SC6 SD4.2 TN7 TX6.25 UT4.85 VT6 VA4.3 WA6.5 WV6 WI5 WY4',
  'sales_tax',
)

/** Where food, books or newspapers are taxed less. */
const reduced: Record<string, Partial<Record<TaxCategory, number>>> = {
  DE: { food: 7, book: 7, newspaper: 7 },
  FR: { food: 5.5, book: 5.5, newspaper: 2.1 },
  GB: { food: 0, book: 0, newspaper: 0 },
  IE: { food: 0, book: 0 },
  JP: { food: 8 },
  AU: { food: 0 },
  CA: { food: 0 },
}

/** Undefined where nobody collects tax: unknown countries, and states without a sales tax. */
export function standardRate(country: string, state: string | null, category: TaxCategory): Rate | undefined {
  const [percentage, taxType] = (country === 'US' ? states[state?.toUpperCase() ?? ''] : countries[country]) ?? []
  if (percentage === undefined || taxType === undefined) return undefined
  const less = reduced[country]?.[category]
  return { percentage: less ?? percentage, taxType, reduced: less !== undefined }
}
