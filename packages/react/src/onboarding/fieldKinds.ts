import type { ComponentType } from 'react'
import type { FieldGroupProps } from './FieldGroup.js'
import type { FieldKind } from './FieldKind.js'

/** Where the component of a kind is fetched from: `name: () => import('./kinds/Name/Name.js').then(({ Name }) => Name)`. */
export const fieldKinds: { readonly [Kind in FieldKind]?: () => Promise<ComponentType<FieldGroupProps>> } = {
  address_japan: () => import('./kinds/AddressJapan/AddressJapan.js').then(({ AddressJapan }) => AddressJapan),
  company_name_japan: () =>
    import('./kinds/CompanyNameJapan/CompanyNameJapan.js').then(({ CompanyNameJapan }) => CompanyNameJapan),
  company_number_japan: () =>
    import('./kinds/CompanyNumberJapan/CompanyNumberJapan.js').then(({ CompanyNumberJapan }) => CompanyNumberJapan),
  name_japan: () => import('./kinds/NameJapan/NameJapan.js').then(({ NameJapan }) => NameJapan),
  statement_descriptor: () =>
    import('./kinds/StatementDescriptor/StatementDescriptor.js').then(({ StatementDescriptor }) => StatementDescriptor),
}
