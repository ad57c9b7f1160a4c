/** Which type of number version 2 takes for what version 1 calls `tax_id`, `registration_number` and `id_number`. */
interface NumberTypes {
  tax_id?: string
  registration_number?: string
  id_number?: string
}

const types: Readonly<Record<string, NumberTypes>> = {
  AE: { tax_id: 'ae_crn', id_number: 'ae_eid' },
  AT: { tax_id: 'at_fn', id_number: 'at_stn' },
  AU: { tax_id: 'au_abn', registration_number: 'au_acn' },
  BE: { tax_id: 'be_cbe', id_number: 'be_nrn' },
  BG: { tax_id: 'bg_uic', id_number: 'bg_ucn' },
  BR: { tax_id: 'br_cnpj', id_number: 'br_cpf' },
  CA: { tax_id: 'ca_cn', id_number: 'ca_sin' },
  CH: { tax_id: 'ch_uid', id_number: 'ch_oasi' },
  CY: { tax_id: 'cy_he', id_number: 'cy_tic' },
  CZ: { tax_id: 'cz_ico', id_number: 'cz_rc' },
  DE: { tax_id: 'de_hrn', id_number: 'de_stn' },
  DK: { tax_id: 'dk_cvr', id_number: 'dk_cpr' },
  EE: { tax_id: 'ee_rk', id_number: 'ee_ik' },
  ES: { tax_id: 'es_cif', id_number: 'es_nif' },
  FI: { tax_id: 'fi_yt', id_number: 'fi_hetu' },
  FR: { tax_id: 'fr_siren', id_number: 'fr_nir' },
  GB: { tax_id: 'gb_crn', id_number: 'gb_nino' },
  GI: { tax_id: 'gi_crn' },
  GR: { tax_id: 'gr_gemi', id_number: 'gr_afm' },
  HK: { tax_id: 'hk_br', registration_number: 'hk_cr', id_number: 'hk_id' },
  HR: { tax_id: 'hr_oib', id_number: 'hr_oib' },
  HU: { tax_id: 'hu_cjs', id_number: 'hu_ad' },
  IE: { tax_id: 'ie_crn', id_number: 'ie_ppsn' },
  IT: { tax_id: 'it_rea', id_number: 'it_cf' },
  JP: { tax_id: 'jp_cn', id_number: 'jp_inc' },
  LI: { tax_id: 'li_uid', id_number: 'li_peid' },
  LT: { tax_id: 'lt_ccrn', id_number: 'lt_ak' },
  LU: { tax_id: 'lu_rcs', id_number: 'lu_nif' },
  LV: { tax_id: 'lv_urn', id_number: 'lv_pk' },
  MT: { tax_id: 'mt_crn' },
  MX: { tax_id: 'mx_rfc', id_number: 'mx_rfc' },
  MY: { tax_id: 'my_brn', id_number: 'my_nric' },
  NL: { tax_id: 'nl_kvk', id_number: 'nl_bsn' },
  NO: { tax_id: 'no_orgnr', id_number: 'no_nin' },
  NZ: { tax_id: 'nz_bn', id_number: 'nz_ird' },
  PL: { tax_id: 'pl_nip', id_number: 'pl_pesel' },
  RO: { tax_id: 'ro_cui', id_number: 'ro_cnp' },
  SE: { tax_id: 'se_orgnr', id_number: 'se_pin' },
  SG: { tax_id: 'sg_uen', id_number: 'sg_nric' },
  SI: { tax_id: 'si_msp' },
  SK: { tax_id: 'sk_ico', id_number: 'sk_dic' },
  TH: { tax_id: 'th_crn', id_number: 'th_pin' },
  US: { tax_id: 'us_ein', id_number: 'us_ssn' },
}

/** Undefined: version 2 has no type for it, or has several that only the person could tell apart. */
export function idNumberType(country: string, name: keyof NumberTypes, value: string): string | undefined {
  const digits = value.replace(/\D/g, '')
  // Only numbers of the tax office begin with 9.
  if (country === 'US' && name === 'id_number' && digits.startsWith('9')) return 'us_itin'
  if (country === 'AU' && name === 'tax_id' && digits.length === 9) return 'au_acn'
  // Somebody who is no citizen has another number of the same form.
  if (country === 'SG' && name === 'id_number' && /^[FGM]/i.test(value)) return 'sg_fin'
  return types[country]?.[name]
}

const valueAddedTax: ReadonlySet<string> = new Set(
  'AE AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
/** Taxes on sales go by other names there. */
const otherTaxes: Readonly<Record<string, string>> = { CA: 'ca_gst_hst', MY: 'my_sst' }

/** The type of `vat_id`. */
export const valueAddedTaxType = (country: string): string | undefined =>
  valueAddedTax.has(country) ? `${country.toLowerCase()}_vat` : otherTaxes[country]
