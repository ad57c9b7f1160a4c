import { defineMessages } from '../messages/defineMessages.js'

/** What is wrong and what to do, by family of Stripe's codes. */
const en = {
  address: 'Stripe cannot find this address. Enter a street address, not a mailbox, and check city and postal code.',
  postalCode: 'This postal code does not exist. Check it.',
  age: 'The person is too young. Check the date of birth.',
  ageMaximum: 'This date of birth is too long ago. Check the year.',
  businessName: 'Stripe does not accept this name. Enter the name under which the business is known.',
  descriptionLength: 'The description is too short. Say in a sentence or two what you sell.',
  descriptionIsUrl: 'Describe what you sell in words. A link alone is not enough.',
  representativeCountry: 'The representative must live in a country that Stripe accepts for this account.',
  signatory: 'The document was signed by somebody who may not sign for the company.',
  descriptorMismatch:
    'The statement descriptor does not resemble the name of the business or website. Customers must recognize it.',
  descriptorDenied: 'Stripe does not accept this statement descriptor. It is too general or belongs to somebody else.',
  descriptorLength: 'The statement descriptor must have 5 to 22 characters.',
  taxIdFormat: 'This number does not have the right form. Check the digits.',
  taxIdMismatch: 'The number does not belong to this name. Check both, or upload the notice on which they stand.',
  taxIdNotIssued: 'This number has not been issued yet. Try again when the authority knows it, or upload its notice.',
  terms: 'The Stripe agreement has to be accepted again.',
  documentExpired: 'The document has expired. Upload a valid one.',
  documentUnreadable: 'The document cannot be read. Upload a sharp photo in color of the whole original.',
  documentBack: 'The back of the document is missing.',
  documentFront: 'The front of the document is missing.',
  documentPhoto: 'The photo on the document does not show the person.',
  documentDates: 'The document shows no date of issue or expiry.',
  documentSignature: 'The document is not signed.',
  documentSize: 'The file is too large. Upload one of at most 10 MB.',
  documentType:
    'Stripe does not accept this kind of document. Upload a passport, a driving license or an identity card.',
  documentCountry: 'Stripe does not accept documents of this country here.',
  documentDuplicate: 'The same document was uploaded twice. A different kind is needed.',
  documentRefused: 'Stripe could not verify the document. Upload another one.',
  selfie: 'The photo of the face could not be matched with the document. Take it again.',
  nameMismatch: 'The name could not be verified. Write it as on official documents.',
  idNumberMismatch: 'The identity number could not be verified. Check it, or upload a document.',
  addressMismatch: 'The address could not be verified. Check it, or upload a document that shows it.',
  authority: 'It could not be verified that this person may act for the company. Upload a document that shows it.',
  identity: 'The details could not be verified. Check them, or upload a document.',
  directorsMissing: 'Not all directors of the register are named here. Add the missing ones.',
  directorsExtra: 'Somebody is named as a director who is not in the register. Remove them or update the register.',
  directorsMismatch: 'The directors named here are not those of the register. Correct them.',
  executivesMissing: 'Not all executives are named. Add the missing ones.',
  ownersMissing: 'Not all owners are named. Add everybody who holds 25% or more.',
  ownershipExemption: 'The reason for naming no owners was not accepted. Name the owners.',
  structure: 'The legal structure is not the one in the register.',
  registration: 'A further document of the company’s registration is needed.',
  unsupported: 'Stripe cannot support this business. Ask the platform.',
  missing: 'Something is still missing here.',
  stale: 'The sign-up took too long. Enter this again.',
  documentDiffers: (what: string) =>
    `The ${what} on the document is missing or is not the one in the form. Correct one of them.`,
  name: 'name',
  birthday: 'date of birth',
  location: 'address',
  number: 'number',
  nationality: 'nationality',
  other: (reason: string) => `Stripe says: ${reason}`,
}

export type RequirementErrorMessages = typeof en

export const requirementErrorMessages = /* @__PURE__ */ defineMessages(
  'RequirementError',
  en,
  () => import('./requirementError.messages.ja.js'),
)
