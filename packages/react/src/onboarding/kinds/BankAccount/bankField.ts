/** The form's own names, which are not sent to the platform: `_bank.account_number`, which is not kept in the browser either. */
export const bankField = (name: string) => `_bank.${name}`
