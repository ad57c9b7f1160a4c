import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Legal structure',
  private_corporation: 'Private corporation',
  public_corporation: 'Public corporation',
  single_member_llc: 'LLC with one member',
  multi_member_llc: 'LLC with several members',
  private_partnership: 'Private partnership',
  public_partnership: 'Public partnership',
  unincorporated_association: 'Unincorporated association',
  private_company: 'Private company',
  public_company: 'Public company',
  llc: 'Limited liability company',
  limited_liability_partnership: 'Limited liability partnership',
  incorporated_partnership: 'Incorporated partnership',
  unincorporated_partnership: 'Unincorporated partnership',
  sole_establishment: 'Sole establishment',
  incorporated_non_profit: 'Incorporated nonprofit',
  unincorporated_non_profit: 'Unincorporated nonprofit',
  government_instrumentality: 'Government instrumentality',
  governmental_unit: 'Governmental unit',
  tax_exempt_government_instrumentality: 'Tax-exempt government instrumentality',
}

export type StructureMessages = typeof en

export const structureMessages = /* @__PURE__ */ defineMessages(
  'Structure',
  en,
  () => import('./structure.messages.ja.js'),
)
