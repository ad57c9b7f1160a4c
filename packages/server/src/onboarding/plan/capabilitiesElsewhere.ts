import type { PlanProblem } from './PlanProblem.js'

/** Capabilities of one country only. @see https://docs.stripe.com/connect/account-capabilities */
const onlyIn: Record<string, string> = {
  konbini_payments: 'JP',
  jcb_payments: 'JP',
  jp_bank_transfer_payments: 'JP',
  paypay_payments: 'JP',
  au_becs_debit_payments: 'AU',
  bacs_debit_payments: 'GB',
  gb_bank_transfer_payments: 'GB',
  mx_bank_transfer_payments: 'MX',
  us_bank_account_ach_payments: 'US',
  us_bank_transfer_payments: 'US',
  tax_reporting_us_1099_k: 'US',
  tax_reporting_us_1099_misc: 'US',
}

/** Capabilities that the seller's country does not have. */
export function capabilitiesElsewhere(
  field: string,
  capabilities: readonly string[],
  country: string | undefined,
): PlanProblem[] {
  if (country === undefined) return []
  return capabilities
    .filter((name) => onlyIn[name] !== undefined && onlyIn[name] !== country)
    .map((name) => ({
      field,
      message: `"${name}" is for sellers in ${onlyIn[name]}, not in ${country}: give a plan for each country, account: (wanted) => …`,
    }))
}
