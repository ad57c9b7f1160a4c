import type { ComponentType } from 'react'
import type { FieldGroupProps } from './FieldGroup.js'
import type { FieldKind } from './FieldKind.js'

/** Where the component of a kind is fetched from: `name: () => import('./kinds/Name/Name.js').then(({ Name }) => Name)`. */
export const fieldKinds: { readonly [Kind in FieldKind]?: () => Promise<ComponentType<FieldGroupProps>> } = {
  address: () => import('./kinds/Address/Address.js').then(({ Address }) => Address),
  aliases: () => import('./kinds/Aliases/Aliases.js').then(({ Aliases }) => Aliases),
  bank_account: () => import('./kinds/BankAccount/BankAccount.js').then(({ BankAccount }) => BankAccount),
  birthday: () => import('./kinds/Birthday/Birthday.js').then(({ Birthday }) => Birthday),
  company_name: () => import('./kinds/CompanyName/CompanyName.js').then(({ CompanyName }) => CompanyName),
  document: () => import('./kinds/Document/Document.js').then(({ Document }) => Document),
  email: () => import('./kinds/Email/Email.js').then(({ Email }) => Email),
  gender: () => import('./kinds/Gender/Gender.js').then(({ Gender }) => Gender),
  id_number: () => import('./kinds/IdNumber/IdNumber.js').then(({ IdNumber }) => IdNumber),
  name: () => import('./kinds/Name/Name.js').then(({ Name }) => Name),
  nationality: () => import('./kinds/Nationality/Nationality.js').then(({ Nationality }) => Nationality),
  phone: () => import('./kinds/Phone/Phone.js').then(({ Phone }) => Phone),
  political_exposure: () =>
    import('./kinds/PoliticalExposure/PoliticalExposure.js').then(({ PoliticalExposure }) => PoliticalExposure),
  registration_number: () =>
    import('./kinds/RegistrationNumber/RegistrationNumber.js').then(({ RegistrationNumber }) => RegistrationNumber),
  tax_id: () => import('./kinds/TaxId/TaxId.js').then(({ TaxId }) => TaxId),
  vat_id: () => import('./kinds/VatId/VatId.js').then(({ VatId }) => VatId),
  business_name: () => import('./kinds/BusinessName/BusinessName.js').then(({ BusinessName }) => BusinessName),
  business_type: () => import('./kinds/BusinessType/BusinessType.js').then(({ BusinessType }) => BusinessType),
  commerce_act_url: () =>
    import('./kinds/CommerceActUrl/CommerceActUrl.js').then(({ CommerceActUrl }) => CommerceActUrl),
  mcc: () => import('./kinds/Mcc/Mcc.js').then(({ Mcc }) => Mcc),
  other: () => import('./kinds/Other/Other.js').then(({ Other }) => Other),
  papers: () => import('./kinds/Papers/Papers.js').then(({ Papers }) => Papers),
  persons: () => import('./kinds/PersonsProvided/PersonsProvided.js').then(({ PersonsProvided }) => PersonsProvided),
  product_description: () =>
    import('./kinds/ProductDescription/ProductDescription.js').then(({ ProductDescription }) => ProductDescription),
  relationship: () => import('./kinds/Relationship/Relationship.js').then(({ Relationship }) => Relationship),
  structure: () => import('./kinds/Structure/Structure.js').then(({ Structure }) => Structure),
  support: () => import('./kinds/Support/Support.js').then(({ Support }) => Support),
  url: () => import('./kinds/Url/Url.js').then(({ Url }) => Url),
  address_japan: () => import('./kinds/AddressJapan/AddressJapan.js').then(({ AddressJapan }) => AddressJapan),
  company_name_japan: () =>
    import('./kinds/CompanyNameJapan/CompanyNameJapan.js').then(({ CompanyNameJapan }) => CompanyNameJapan),
  company_number_japan: () =>
    import('./kinds/CompanyNumberJapan/CompanyNumberJapan.js').then(({ CompanyNumberJapan }) => CompanyNumberJapan),
  name_japan: () => import('./kinds/NameJapan/NameJapan.js').then(({ NameJapan }) => NameJapan),
  statement_descriptor: () =>
    import('./kinds/StatementDescriptor/StatementDescriptor.js').then(({ StatementDescriptor }) => StatementDescriptor),
}
