/**
 * A requirement of version 2 under the name that version 1 has for it: `identity.individual.given_name` is
 * `individual.first_name`. What version 1 has no name for stays as it is.
 *
 * @param person - Whom the entry is about, where Stripe says so: the name then begins with the person's id.
 */
export function v1NameOf(description: string, person: string | null = null): string {
  const whole = wholeNames[description]
  if (whole !== undefined) return whole
  const own = /^(person_\w+|authorizers|directors|executives|owners|representative)\.(.+)$/.exec(description)
  if (own?.[1] && own[2]) return `${person ?? own[1]}.${personMember(own[2])}`
  const [, section, member] = /^(identity\.\w+|configuration\.\w+)\.(.+)$/.exec(description) ?? []
  if (section === 'identity.individual' && member) return `${person ?? 'individual'}.${personMember(member)}`
  if (section === 'identity.business_details' && member) return companyMember(member)
  if (section === 'identity.attestations' && member) return attestation(member) ?? description
  if (section === 'configuration.merchant' && member) return merchantMember(member) ?? description
  return person === null || description.startsWith('interv_') ? description : `${person}.${personMember(description)}`
}

const wholeNames: Readonly<Record<string, string>> = {
  contact_email: 'email',
  'defaults.profile.business_url': 'business_profile.url',
  'defaults.profile.doing_business_as': 'business_profile.name',
  'defaults.profile.product_description': 'business_profile.product_description',
  'identity.entity_type': 'business_type',
}

const personNames: Readonly<Record<string, string>> = {
  additional_names: 'full_name_aliases',
  given_name: 'first_name',
  legal_gender: 'gender',
  nationalities: 'nationality',
  surname: 'last_name',
}

function personMember(member: string): string {
  const [head = '', ...rest] = member.split('.')
  const plain = personNames[head.replace(/\[.*$/, '')]
  if (plain) return plain
  if (/^id_numbers\b/.test(member)) return member.endsWith('_last_4') ? 'ssn_last_4' : 'id_number'
  const [, script, part] = /^script_names\.(kana|kanji)\.(given_name|surname)$/.exec(member) ?? []
  if (script && part) return `${personNames[part]}_${script}`
  if (head === 'date_of_birth') return ['dob', ...rest].join('.')
  return scripted(document(member))
}

const companyNames: Readonly<Record<string, string>> = {
  'script_names.kana.registered_name': 'company.name_kana',
  'script_names.kanji.registered_name': 'company.name_kanji',
  registered_name: 'company.name',
}

function companyMember(member: string): string {
  const known = companyNames[member]
  if (known) return known
  if (/^(annual_revenue|estimated_worker_count|monthly_estimated_revenue)\b/.test(member))
    return `business_profile.${member}`
  if (/^id_numbers\b/.test(member)) return `company.${companyNumberName(member.split('.')[1] ?? '')}`
  // The papers of a business stand beside it in version 1; what proves its identity stands in it.
  if (member.startsWith('documents.') && !/^documents\.(primary|secondary)_/.test(member)) return member
  return `company.${scripted(document(member))}`
}

/** Which number of a company a type of version 2 stands for. */
export function companyNumberName(type: string): 'tax_id' | 'vat_id' | 'registration_number' {
  if (/_(vat|gst_hst|sst)$/.test(type)) return 'vat_id'
  return type === 'au_acn' || type === 'hk_cr' ? 'registration_number' : 'tax_id'
}

function attestation(member: string): string | undefined {
  const [, provided] = /^persons_provided\.(directors|executives|owners)$/.exec(member) ?? []
  if (provided) return `company.${provided}_provided`
  if (member === 'persons_provided.ownership_exemption_reason') return 'company.ownership_exemption_reason'
  if (/^\w+_declaration\b/.test(member)) return `company.${member}`
  return member.startsWith('terms_of_service.account.')
    ? member.replace('terms_of_service.account', 'tos_acceptance')
    : undefined
}

function merchantMember(member: string): string | undefined {
  if (member === 'mcc') return 'business_profile.mcc'
  if (member.startsWith('support.')) return `business_profile.support_${member.slice('support.'.length)}`
  if (member.startsWith('bacs_debit_payments.')) return `settings.${member}`
  const [, , script, part] =
    /^(script_)?statement_descriptor\.(?:(kana|kanji)\.)?(descriptor|prefix)$/.exec(member) ?? []
  if (!part) return undefined
  const name =
    part === 'prefix' ? 'settings.card_payments.statement_descriptor_prefix' : 'settings.payments.statement_descriptor'
  return script ? `${name}_${script}` : name
}

const scripted = (member: string) => member.replace(/^script_addresses\.(kana|kanji)(?=\.|$)/, 'address_$1')

const document = (member: string) =>
  member
    .replace(/^documents\.primary_verification(\.front_back)?/, 'verification.document')
    .replace(/^documents\.secondary_verification(\.front_back)?/, 'verification.additional_document')
