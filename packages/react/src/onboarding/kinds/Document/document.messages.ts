import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  which: 'Document',
  license: 'Driver’s license',
  idCard: 'Identity card',
  myNumber: 'My Number card',
  residence: 'Residence card',
  passport: 'Passport',
  front: 'Front',
  back: 'Back',
  photoPage: 'Page with the photo',
  address: 'Proof of address',
  addressHint: 'A bill, bank statement or official letter of the last 6 months with name and address',
  company: 'Document of the company',
  companyHint: 'A certificate of registration or an official letter with name and number of the company',
  rules:
    'JPEG, PNG or PDF of at most 10 MB. The original in color, whole and sharp. Stripe looks at a limited number of attempts: check each picture before you continue.',
  myNumberHint: 'Upload the front only: the number on the back must not be passed on.',
  choose: 'Choose a file',
  photograph: 'Take a photo',
  drop: 'or drop it here',
  sending: (percent: number) => `Uploading, ${percent}%`,
  done: 'Uploaded',
  preview: (name: string) => `Preview of ${name}`,
  cancel: 'Cancel',
  retry: 'Try again',
  replace: 'Replace',
  given: 'This document was given before.',
  missing: 'Upload this side of the document',
  wait: 'Wait until the upload is done',
  empty: 'This file is empty. Choose another one.',
  tooLarge: 'This file is larger than 10 MB. Choose a smaller one, or take the photo again.',
  tooManyPixels: 'This picture is wider or higher than 8,000 pixels. Make it smaller, or take the photo again.',
  heic: 'This is a HEIC picture, which Stripe does not read. On an iPhone choose Settings, Camera, Formats, Most Compatible and take it again.',
  wrongKind: 'This is not a JPEG, PNG or PDF. Choose another file.',
  lost: 'The connection was lost during the upload. Nothing was saved.',
  refused: 'Stripe did not take this file. Choose another one.',
}

export type DocumentMessages = typeof en

/** What is said of papers that verify somebody. */
export const documentMessages = /* @__PURE__ */ defineMessages(
  'Document',
  en,
  () => import('./document.messages.ja.js'),
)
