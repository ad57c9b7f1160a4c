/**
 * Names of answers that are kept in no storage of a browser and sent once: numbers that somebody is known by for life, and what
 * money is sent to. A company's tax number is among them, for who trades alone may give their own.
 * @public
 */
export const secretNames = ['id_number', 'ssn_last_4', 'tax_id', 'external_account', 'account_number', 'iban'] as const

/** Whether a dotted name, such as `individual.id_number`, is a secret's or a document's. @public */
export const isSecretName = (path: string): boolean =>
  path.split('.').some((part) => part === 'verification' || secretNames.some((name) => name === part))
