/** The form's own names, which are neither kept in the browser nor sent to the platform: `_bank.account_number`. */
export const bankField = (name: string) => `_bank.${name}`
