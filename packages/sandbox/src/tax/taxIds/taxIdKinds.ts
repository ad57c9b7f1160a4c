/** How numbers of a kind look, where the sandbox knows; every kind else takes any value. */
const formats: Record<string, RegExp> = {
  au_abn: /^\d{11}$/,
  ca_bn: /^\d{9}$/,
  ca_gst_hst: /^\d{9}RT\d{4}$/,
  ch_vat: /^CHE-?\d{3}\.?\d{3}\.?\d{3} ?(MWST|TVA|IVA)$/,
  es_cif: /^[A-Z]\d{7}[A-Z0-9]$/,
  eu_oss_vat: /^EU\d{9}$/,
  eu_vat: /^[A-Z]{2}[A-Z0-9+*]{2,12}$/,
  gb_vat: /^(GB|XI)?(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  in_gst: /^\d{2}[A-Z]{5}\d{4}[A-Z]\d[A-Z][A-Z0-9]$/,
  jp_cn: /^\d{13}$/,
  jp_rn: /^\d{5}$/,
  jp_trn: /^T\d{13}$/,
  kr_brn: /^\d{3}-?\d{2}-?\d{5}$/,
  nz_gst: /^\d{2,3}-?\d{3}-?\d{3}$/,
  sg_uen: /^\d{8,9}[A-Z]$|^[ST]\d{2}[A-Z]{2}\d{4}[A-Z]$/,
  us_ein: /^\d{2}-?\d{7}$/,
}

/** Kinds that Stripe asks the authorities about. */
const verified = new Set(['au_abn', 'eu_vat', 'gb_vat', 'nz_gst'])

const magic = ['000000000', '111111111', '222222222']

export const isVerified = (type: string): boolean => verified.has(type)

/** The numbers that decide how a verification ends, in any kind. */
export const isMagic = (value: string): boolean => magic.some((number) => value.endsWith(number))

export function looksRight(type: string, value: string): boolean {
  if (value === '' || value.length > 64) return false
  return isMagic(value) || (Object.hasOwn(formats, type) ? (formats[type]?.test(value) ?? true) : true)
}

/** `eu_vat` names its country in the number, all others in the kind. */
export function countryOf(type: string, value: string): string | null {
  if (type === 'eu_oss_vat') return null
  if (type !== 'eu_vat') return type.slice(0, 2).toUpperCase()
  const country = value.slice(0, 2)
  if (!/^[A-Z]{2}$/.test(country)) return null
  return country === 'EL' ? 'GR' : country
}
