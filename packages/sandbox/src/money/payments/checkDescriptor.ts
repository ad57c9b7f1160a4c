import { invalidRequest } from '../../core/errors.js'

interface Descriptors {
  statement_descriptor?: string | undefined
  statement_descriptor_suffix?: string | undefined
}

/** Card statements have 22 characters, no quotation marks, brackets or asterisks, and at least one letter. */
export function checkDescriptors(params: Descriptors): void {
  for (const param of ['statement_descriptor', 'statement_descriptor_suffix'] as const) {
    const text = params[param]
    if (!text) continue
    if (text.length > 22) {
      throw invalidRequest(`The statement descriptor must be at most 22 characters (${text.length} were given).`, {
        code: 'parameter_invalid_string_blank',
        param,
      })
    }
    if (/[<>\\'"*]/.test(text)) {
      throw invalidRequest(`The statement descriptor must not contain any of these characters: < > \\ ' " *`, { param })
    }
    if (!/\p{L}/u.test(text)) {
      throw invalidRequest('The statement descriptor must contain at least one alphabetic character.', { param })
    }
  }
}
