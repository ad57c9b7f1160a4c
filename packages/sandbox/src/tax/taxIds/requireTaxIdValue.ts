import { invalidRequest } from '../../core/errors.js'
import { looksRight } from './taxIdKinds.js'

export function requireTaxIdValue(type: string, value: string, param = 'value'): void {
  if (looksRight(type, value)) return
  throw invalidRequest(`Invalid value for ${type}.`, { code: 'tax_id_invalid', param })
}
