import { describe, expect, it } from 'vitest'
import recorded from './data/requirementErrorCodes.json' with { type: 'json' }
import { ja } from './requirementError.messages.ja.js'
import { requirementErrorMessages } from './requirementError.messages.js'
import { requirementErrorWords } from './requirementErrorWords.js'
import { websiteErrorMessages } from './websiteError.messages.js'
import { isWebsiteError, websiteErrorWords } from './websiteErrorWords.js'

const { en } = requirementErrorMessages
const site = websiteErrorMessages.en
const words = (code: string) =>
  isWebsiteError(code)
    ? websiteErrorWords(code, site)
    : requirementErrorWords({ code, reason: 'As Stripe puts it.' }, en)

describe('requirementErrorWords', () => {
  it.each([
    ['verification_document_expired', en.documentExpired],
    ['verification_document_failed_greyscale', en.documentUnreadable],
    ['verification_document_directors_mismatch', en.directorsMismatch],
    [
      'verification_document_dob_mismatch',
      'The date of birth on the document is missing or is not the one in the form. Correct one of them.',
    ],
    ['verification_failed_keyed_identity', en.identity],
    ['verification_failed_address_match', en.addressMismatch],
    ['verification_failed_name_match', en.nameMismatch],
    ['verification_missing_owners', en.ownersMissing],
    [
      'invalid_url_website_incomplete_terms_and_conditions',
      'The website does not say what the terms and conditions are.',
    ],
    ['invalid_url_website_business_information_mismatch', site.mismatch],
    ['invalid_url_website_other', site.incomplete],
    ['invalid_statement_descriptor_prefix_mismatch', en.descriptorMismatch],
    ['verification_failed_tax_id_not_issued', en.taxIdNotIssued],
    ['invalid_dob_age_under_18', en.age],
  ])('says of %s: %s', (code, sentence) => {
    expect(words(code)).toBe(sentence)
  })

  it.each(recorded.codes.filter((code) => code !== 'invalid_value_other'))('has a sentence for %s', (code) => {
    expect(words(code)).not.toContain('As Stripe puts it.')
  })

  it('hands on what Stripe says where the code says nothing, and where it is not known', () => {
    for (const code of ['invalid_value_other', 'a_code_of_tomorrow'])
      expect(words(code)).toBe('Stripe says: As Stripe puts it.')
    expect(requirementErrorWords({ code: 'x', reason: 'Why.' }, ja)).toBe('Stripe からの説明：Why.')
  })

  it('leaves no sentence unused', () => {
    const used = recorded.codes.map(words).join(' ')
    const sentences = [...Object.values(en), ...Object.values(site)].filter((message) => typeof message === 'string')
    expect(sentences.filter((sentence) => !used.includes(sentence))).toEqual([])
  })
})
