import type { StructureMessages } from './structure.messages.js'

export const ja: StructureMessages = {
  label: '法人形態',
  private_corporation: '株式会社（非公開）',
  public_corporation: '株式会社（公開）',
  single_member_llc: 'LLC（出資者1人）',
  multi_member_llc: 'LLC（出資者2人以上）',
  private_partnership: 'パートナーシップ（非公開）',
  public_partnership: 'パートナーシップ（公開）',
  unincorporated_association: '法人格のない団体',
  private_company: '会社（非公開）',
  public_company: '会社（公開）',
  llc: '有限責任会社',
  limited_liability_partnership: '有限責任事業組合（LLP）',
  incorporated_partnership: '法人格のある組合',
  unincorporated_partnership: '法人格のない組合',
  sole_establishment: '個人事業所',
  incorporated_non_profit: '非営利法人',
  unincorporated_non_profit: '法人格のない非営利団体',
  government_instrumentality: '政府関係機関',
  governmental_unit: '行政機関',
  tax_exempt_government_instrumentality: '免税の政府関係機関',
}
