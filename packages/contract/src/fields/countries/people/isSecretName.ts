/**
 * Names of answers that identify a person for life: they are kept in no storage of the browser and sent once. A company's
 * numbers (`tax_id`, `vat_id`, `registration_number`) stand in public registers and are not among them.
 * @public
 */
export const secretNames = ['id_number', 'ssn_last_4', 'account_number', 'routing_number', 'iban'] as const

/** Whether a dotted name, such as `individual.id_number`, ends in a secret or lies in a document. @public */
export const isSecretName = (path: string): boolean =>
  path.split('.').some((part) => part === 'verification' || secretNames.some((name) => name === part))
