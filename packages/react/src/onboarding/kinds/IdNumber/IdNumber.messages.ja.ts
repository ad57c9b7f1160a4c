import type { IdNumberFieldMessages } from './IdNumber.messages.js'

export const ja: IdNumberFieldMessages = {
  ssn: '社会保障番号（SSN）',
  ssnHint: '9桁の数字。ない場合は ITIN を入力してください。',
  ssnLast4: '社会保障番号（SSN）の下4桁',
  nric: 'NRIC または FIN',
  sin: '社会保険番号（SIN）',
  cpf: 'CPF（個人納税者番号）',
  rfcOrCurp: 'RFC または CURP',
  other: '個人識別番号',
}
